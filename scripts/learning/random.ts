/** Above every number that `numbersFrom` gives. */
export const BEYOND = 2_147_483_647;

/** Whole numbers above 0 that look drawn by lot and are the same for a seed (Park and Miller 1988, multiplier of 1993). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % BEYOND;
    return state;
  };
}

/** Numbers from 0 up to 1 that look drawn by lot and are the same for a seed (mulberry32, Tommy Ettinger, public domain). */
export function sharesFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
