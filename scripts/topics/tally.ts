/**
 * How often topics were chosen against how often the fitted chances let one expect: the logarithm of (chosen + prior) /
 * (expected + prior), so that what was seen once or twice changes little.
 */
export class Tally {
  private readonly sums = new Map<string, [chosen: number, expected: number]>();

  /** @param least smaller sums are not worth their place in what is shipped, in tenths */
  constructor(
    private readonly prior: number,
    private readonly least: number,
  ) {}

  add(key: string, chosen: boolean, sum: number, count: number): void {
    const [before, expected] = this.sums.get(key) ?? [0, 0];
    this.sums.set(key, [before + (chosen ? count : 0), expected + count / (1 + Math.exp(-sum))]);
  }

  /** In tenths, as it is shipped. */
  tenths(key: string): number {
    const [chosen, expected] = this.sums.get(key) ?? [0, 0];
    const tenths = Math.round(10 * Math.log((chosen + this.prior) / (expected + this.prior)));
    return Math.abs(tenths) < this.least ? 0 : tenths;
  }

  keys(): string[] {
    return [...this.sums.keys()];
  }
}
