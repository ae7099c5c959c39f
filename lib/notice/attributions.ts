import { type Hit, hits, type Material } from './material.ts';
import { once } from './once.ts';
import { isQuotation } from './quotation.ts';

interface Attributions {
  /** Studies and experts without a name. */
  vague: Hit[];
  /** What doctors, makers or people say. */
  hearsay: Hit[];
}

/** On what a text leans that nobody could look up. */
export const attributions = once(({ own, words }: Material): Attributions => {
  const vague = hits(own, words.sources.vague).filter(
    ({ passage, start, end }) => !isQuotation(passage.plain, start, end),
  );
  return { vague, hearsay: hits(own, words.sources.hearsay) };
});
