/**
 * Which words of a page are those of a reference text, in order: runs that both have once are matched first (Bram
 * Cohen's patience diff), then what lies between them, with ever shorter runs.
 * @returns for each word of `page`, the index of its partner in `text`, or -1
 */
export function align(page: readonly string[], text: readonly string[]): Int32Array {
  const partner = new Int32Array(page.length).fill(-1);
  const work: [number, number, number, number, number][] = [[0, page.length, 0, text.length, 6]];
  for (let job = work.pop(); job; job = work.pop()) {
    let [p0, p1, t0, t1, n] = job;
    while (p0 < p1 && t0 < t1 && page[p0] === text[t0] && n < 6) partner[p0++] = t0++;
    while (p0 < p1 && t0 < t1 && page[p1 - 1] === text[t1 - 1] && n < 6) partner[--p1] = --t1;
    if (p0 >= p1 || t0 >= t1) continue;
    const chain = uniqueChain(page, text, p0, p1, t0, t1, n);
    if (chain.length === 0) {
      if (n > 1) work.push([p0, p1, t0, t1, n - 1]);
      continue;
    }
    let [lastP, lastT] = [p0, t0];
    for (const [p, t] of chain) {
      if (p < lastP || t < lastT) continue;
      let [fromP, fromT] = [p, t];
      while (fromP > lastP && fromT > lastT && page[fromP - 1] === text[fromT - 1]) {
        fromP--;
        fromT--;
      }
      let length = p - fromP;
      while (fromP + length < p1 && fromT + length < t1 && page[fromP + length] === text[fromT + length])
        length++;
      for (let step = 0; step < length; step++) partner[fromP + step] = fromT + step;
      work.push([lastP, fromP, lastT, fromT, Math.min(n, 3)]);
      [lastP, lastT] = [fromP + length, fromT + length];
    }
    work.push([lastP, p1, lastT, t1, Math.min(n, 3)]);
  }
  return partner;
}

/** Longest chain, rising in both, of runs of `n` words that stand once in each stretch. */
function uniqueChain(
  page: readonly string[],
  text: readonly string[],
  p0: number,
  p1: number,
  t0: number,
  t1: number,
  n: number,
): [number, number][] {
  const places = new Map<string, { page: number; text: number; pages: number; texts: number }>();
  const key = (list: readonly string[], at: number): string => list.slice(at, at + n).join(' ');
  for (let at = t0; at + n <= t1; at++) {
    const run = key(text, at);
    const seen = places.get(run);
    if (seen) seen.texts++;
    else places.set(run, { page: -1, text: at, pages: 0, texts: 1 });
  }
  for (let at = p0; at + n <= p1; at++) {
    const seen = places.get(key(page, at));
    if (!seen) continue;
    seen.pages++;
    seen.page = at;
  }
  const pairs = [...places.values()]
    .filter(({ pages, texts }) => pages === 1 && texts === 1)
    .sort((a, b) => a.page - b.page);
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ text: value }, index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number]?.text ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = tails[low - 1] as number;
    tails[low] = index;
  });
  const chain: [number, number][] = [];
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = previous[at] as number) {
    const pair = pairs[at];
    if (pair) chain.push([pair.page, pair.text]);
  }
  return chain.reverse();
}
