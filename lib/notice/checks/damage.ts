import type { Check, Example } from '../check-type.ts';
import { hits, type Material, quote } from '../material.ts';
import type { Evidence } from '../types.ts';

/** Addresses that lost their middle, whatever the language: `http://www..com`, `http:///path`. */
const MANGLED = /\b(?:https?:\/\/|www\.)(?:www)?\.?(?:\.[a-z]|\/)\S*/g;

/** QUEST and DISCERN presuppose a whole text: are numbers, names or sentences broken? */
export const damage: Check<'damage'> = {
  id: 'damage',
  run(material) {
    const evidence = [
      ...marks(material, MANGLED),
      ...marks(material, material.words.damage.gaps),
      ...marks(material, material.words.damage.mistranslated),
    ];
    return { outcome: evidence.length > 0 ? 'found' : 'none', evidence };
  },
};

function marks({ own }: Material, pattern: RegExp): Evidence[] {
  return [...hits(own, pattern)].map(({ passage, start, end }) => quote(passage, start, end));
}

export const examples: Example<'damage'>[] = [
  {
    language: 'en',
    page: '# Sleep\nMore than % of adults sleep badly.',
    outcome: 'found',
    quote: 'More than % of',
  },
  { language: 'en', page: '# Sleep\nSee http://www..com/sleep/ for more.', outcome: 'found' },
  { language: 'en', page: '# Sleep\nMore than 30 % of adults sleep badly.', outcome: 'none' },
];
