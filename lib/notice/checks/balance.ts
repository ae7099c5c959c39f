import type { Check, Example } from '../check-type.ts';
import { type Hit, hits, type Passage, quote, type ReadSentence, sentenceAt } from '../material.ts';

/** Statements of risk, limit or alternative that a balanced text has at the least; more where it claims to have no risk. */
const ENOUGH = 1;
const ENOUGH_AGAINST_HARMLESS = 2;
const MAX_QUOTES = 8;

/** DISCERN 8, 11 and 12, QUEST "complementarity": are there limits and risks as well as benefits? */
export const balance: Check<'balance'> = {
  id: 'balance',
  run({ own, words }) {
    const { harmless } = words.balance;
    const limits = outsideSelling(own, words.balance.limits, harmless);
    const cautions = outsideSelling(own, words.balance.cautions, harmless);
    const isHarmless = hits(own, harmless).length > 0;
    const isBalanced = isHarmless
      ? limits.length >= ENOUGH_AGAINST_HARMLESS
      : limits.length + cautions.length >= ENOUGH;
    const sentences = new Map((limits.length > 0 ? limits : cautions).map((hit) => [sentenceOf(hit), hit]));
    const evidence = [...sentences].map(([{ span }, { passage }]) => quote(passage, span.start, span.end));
    return { outcome: isBalanced ? 'both' : 'one-sided', evidence: evidence.slice(0, MAX_QUOTES) };
  },
};

function sentenceOf({ passage, start }: Hit): ReadSentence {
  return sentenceAt(passage, start);
}

/** Matches outside of what sells, and outside of claims that there is no risk: advertising gives no balance. */
function outsideSelling(own: readonly Passage[], pattern: RegExp, harmless: RegExp): Hit[] {
  return hits(own, pattern).filter((hit) => {
    const { span, sells } = sentenceOf(hit);
    return !sells && hit.passage.plain.slice(span.start, span.end).search(harmless) < 0;
  });
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
