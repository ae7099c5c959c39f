/** A sentence judged by a model that has not seen its page. */
interface Judged {
  /** Its page. */
  group: string;
  isClaim: boolean;
  /** Log odds. */
  sum: number;
}

/**
 * Prints how well a border finds promises: precision and recall of sentences, and pages that are right. First for one border,
 * then for a second one above `border` that each further sentence of a page must reach.
 */
export function reportClaims(judged: readonly Judged[], border: number): void {
  const pages = new Map<string, Judged[]>();
  for (const row of judged) pages.set(row.group, [...(pages.get(row.group) ?? []), row]);
  for (let first = -2; first <= 1; first += 0.25) print(`from ${first}`, first, first);
  for (let further = border; further <= 0; further += 0.25)
    print(`from ${border}, further ones from ${further}`, border, further);

  function print(name: string, first: number, further: number): void {
    let [found, right, pagesRight] = [0, 0, 0];
    for (const rows of pages.values()) {
      const [surest, ...others] = rows.filter(({ sum }) => sum >= first).sort((a, b) => b.sum - a.sum);
      const quoted = surest ? [surest, ...others.filter(({ sum }) => sum >= further)] : [];
      found += quoted.length;
      right += quoted.filter(({ isClaim }) => isClaim).length;
      if (quoted.length > 0 === rows.some(({ isClaim }) => isClaim)) pagesRight++;
    }
    const claims = judged.filter(({ isClaim }) => isClaim).length;
    console.log(
      `${name}: precision ${(right / found).toFixed(2)}, recall ${(right / claims).toFixed(2)}, pages right ${pagesRight}/${pages.size}`,
    );
  }
}
