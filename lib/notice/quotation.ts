/** A quotation at least this long is somebody's words; a shorter one is a name or a term. Characters. */
const MIN_QUOTATION = 25;

/** Whether a stretch stands inside a long quotation: a patient's or an expert's words, not the page's. */
export function isQuotation(plain: string, start: number, end: number): boolean {
  for (const { index, 0: quotation } of plain.matchAll(/"[^"]*"|«[^»]*»|「[^」]*」/g))
    if (index < start && index + quotation.length > end && quotation.length >= MIN_QUOTATION) return true;
  return false;
}
