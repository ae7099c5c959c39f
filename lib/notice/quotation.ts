/** A quotation at least this long is somebody's words; a shorter one is a name or a term. Characters. */
const MIN_QUOTATION = 25;
/** In a text longer than `LONG`, a quotation opens and closes at most `REACH` from the stretch. Characters. */
const LONG = 20_000;
const REACH = 1_500;

/** Whether a stretch stands inside a long quotation: a patient's or an expert's words, not the page's. */
export function isQuotation(plain: string, start: number, end: number): boolean {
  const isLong = plain.length > LONG;
  const first = isLong ? Math.max(0, start - REACH) : 0;
  const around = isLong ? plain.slice(first, end + REACH) : plain;
  for (const { index, 0: quotation } of around.matchAll(/"[^"]*"|«[^»]*»|「[^」]*」/g)) {
    const from = first + index;
    if (from < start && from + quotation.length > end && quotation.length >= MIN_QUOTATION) return true;
  }
  return false;
}
