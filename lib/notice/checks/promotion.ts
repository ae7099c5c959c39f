import type { Check, Example } from '../check-type.ts';
import { quote } from '../material.ts';
import { sellingShare } from '../promotional.ts';

/** From this part of the text on, the selling is heavy: about one sentence in seven. */
const HEAVY_SHARE = 0.15;

/** HONcode 8: how much of the article advertises, judged by what the rules took out of it. */
export const promotion: Check<'promotion'> = {
  id: 'promotion',
  run(material) {
    const { sentences, share } = sellingShare(material);
    const evidence = material.own.flatMap((passage) =>
      passage.sentences.filter(({ sells }) => sells).map(({ span }) => quote(passage, span.start, span.end)),
    );
    if (sentences === 0) return { outcome: 'none', evidence };
    return { outcome: share >= HEAVY_SHARE ? 'heavy' : 'some', evidence };
  },
};

export const examples: Example<'promotion'>[] = [
  { language: 'en', page: '# Gout\nGout is a form of arthritis.', outcome: 'none' },
  {
    language: 'en',
    page: `# Gout\n${'Gout is a form of arthritis that causes pain in one joint. '.repeat(8)}\n$ Try our tea.`,
    outcome: 'some',
    quote: 'Try our tea.',
  },
  {
    language: 'en',
    page: '# Gout\nGout is a form of arthritis.\n$ Try our cherry tea today.\n$ Order now.',
    outcome: 'heavy',
  },
];
