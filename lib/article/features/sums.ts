/** The value at an index that is known to exist. */
export function at(list: readonly number[], index: number): number {
  return list[index] as number;
}

/** Sum over the blocks `start` up to `end` from running sums. */
export function sumIn(sums: readonly number[], start: number, end: number): number {
  return at(sums, end) - at(sums, start);
}
