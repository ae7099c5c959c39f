import type { Check, Example } from '../check-type.ts';
import { quote } from '../material.ts';
import { share } from '../promotional.ts';

/** From here on the selling is heavy: passages taken out, or their part of the text. */
const HEAVY_PASSAGES = 4;
const HEAVY_SHARE = 0.15;

/** HONcode 8: how much of the article advertises, judged by what the rules took out of it. */
export const promotion: Check<'promotion'> = {
  id: 'promotion',
  run(material) {
    const { passages, share: part } = share(material);
    const evidence = material.own.flatMap((passage) =>
      passage.selling.map(({ start, end }) => quote(passage, start, end)),
    );
    if (passages === 0) return { outcome: 'none', evidence };
    return { outcome: passages >= HEAVY_PASSAGES || part >= HEAVY_SHARE ? 'heavy' : 'some', evidence };
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
