import type { Check, Example } from '../check-type.ts';
import { promotionOf, sellingSentences } from '../promotional.ts';

/** Quotes that are enough to show what is sold. */
const MAX_QUOTES = 20;

/** HONcode 8: how much of the article advertises? Judged by what is taken out of it and by what is likely to sell. */
export const promotion: Check<'promotion'> = {
  id: 'promotion',
  run(material) {
    const outcome = promotionOf(material);
    return { outcome, evidence: outcome === 'none' ? [] : sellingSentences(material).slice(0, MAX_QUOTES) };
  },
};

export const examples: Example<'promotion'>[] = [
  { language: 'en', page: '# Gout\nGout is a form of arthritis.', outcome: 'none' },
  // What is taken out as an offer is told of, though the rest of a long page sells nothing.
  {
    language: 'en',
    page: `# Gout\n${'Gout is a form of arthritis that causes pain in one joint. '.repeat(40)}\n$ Ask our gout experts online.`,
    outcome: 'some',
    quote: 'Ask our gout experts online.',
  },
  {
    language: 'en',
    page: `# Gout\n${'Gout is a form of arthritis that causes pain in one joint. '.repeat(2)}\n$ Try our cherry tea today.`,
    outcome: 'some',
    quote: 'Try our cherry tea today.',
  },
  {
    language: 'en',
    page: `# Gout\n${'Gout is a form of arthritis that causes pain in one joint. '.repeat(4)}\n$ Our cherry tea cures gout for good.\n$ With it gout will never come back.`,
    outcome: 'heavy',
  },
  {
    language: 'en',
    page: '# Gout\nGout is a form of arthritis.\n$ Try our cherry tea today, only $19.\n$ Order now and save $5!\n$ Our customers love it.',
    outcome: 'heavy',
  },
];
