import type { Check, Example } from '../check-type.ts';
import { hits, type Passage, quote } from '../material.ts';
import type { Evidence } from '../types.ts';

/** Statements of risk, limit or alternative that a balanced text has at the least. */
const ENOUGH = 2;

/** DISCERN 8, 11 and 12, QUEST "complementarity": are there limits and risks as well as benefits? */
export const balance: Check<'balance'> = {
  id: 'balance',
  run({ own, words }) {
    const limits = kept(own, words.balance.limits);
    const cautions = kept(own, words.balance.cautions);
    const isHarmless = !hits(own, words.balance.harmless).next().done;
    const enough = isHarmless ? limits.length : limits.length + cautions.length;
    const evidence = limits.length > 0 ? limits : cautions;
    return { outcome: enough >= ENOUGH ? 'both' : 'one-sided', evidence: evidence.slice(0, 8) };
  },
};

/** Matches outside of what sells: advertising gives no balance. */
function kept(own: readonly Passage[], pattern: RegExp): Evidence[] {
  return [...hits(own, pattern)]
    .filter(
      ({ passage, start }) => !passage.selling.some(({ span }) => span.start <= start && start < span.end),
    )
    .map(({ passage, start, end }) => quote(passage, start, end));
}

export const examples: Example<'balance'>[] = [
  {
    language: 'en',
    page: '# Gout\nColchicine helps within a day. Side effects such as diarrhea are common, and it is not suitable in kidney disease.',
    outcome: 'both',
    quote: 'Side effects',
  },
  { language: 'en', page: '# Gout\nOur tea helps within a day and gives strength.', outcome: 'one-sided' },
];
