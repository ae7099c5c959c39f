import { words } from '../compare.ts';

/** Whether one quote stands in the other, or they share a run of words at least half as long as the shorter one. */
function overlaps(one: string, other: string): boolean {
  const [short = [], long = []] = [words(one), words(other)].sort((a, b) => a.length - b.length);
  const whole = ` ${long.join(' ')} `;
  const size = Math.max(1, Math.ceil(short.length / 2));
  return short.some((_, start) => {
    const run = short.slice(start, start + size);
    return run.length === size && whole.includes(` ${run.join(' ')} `);
  });
}

export class Tally {
  private readonly cells = new Map<string, [number, number]>();

  add(name: string, good: number, all = 1): void {
    const [right, total] = this.cells.get(name) ?? [0, 0];
    this.cells.set(name, [right + good, total + all]);
  }

  print(title: string): void {
    console.log(`\n${title}`);
    for (const [name, [right, total]] of this.cells)
      console.log(`  ${name.padEnd(24)} ${`${right}/${total}`.padStart(9)}  ${percent(right, total)}`);
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Counts which quotes of a page are labelled, and which of those labelled were found; logs the others. */
export function compareQuotes(
  check: 'overclaims' | 'damage',
  found: readonly string[],
  wanted: readonly string[],
  tally: Tally,
  log: (line: string) => void,
): void {
  for (const quote of found) {
    const isRight = wanted.some((other) => overlaps(quote, other));
    tally.add(`${check} precision`, isRight ? 1 : 0);
    if (!isRight) log(`${check} false   ${quote}`);
  }
  for (const quote of wanted) {
    const isFound = found.some((other) => overlaps(quote, other));
    tally.add(`${check} recall`, isFound ? 1 : 0);
    if (!isFound) log(`${check} missed  ${quote}`);
  }
}
