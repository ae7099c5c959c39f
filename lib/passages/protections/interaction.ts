import { deniesHarm } from '../plain.ts';
import type { Examples, Protection } from '../rule.ts';

/** What must not be taken together. */
export const protection: Protection = {
  id: 'interaction',
  protects: (sentence) =>
    sentence.has('interact') &&
    (sentence.amount || sentence.has('medicine', 'doctor')) &&
    sentence.has('forbid', 'adverse', 'seek', 'warn') &&
    !sentence.price &&
    !deniesHarm(sentence) &&
    !sentence.has('offer', 'own'),
};

export const examples: Examples = {
  hits: [
    'Do not take it together with blood thinners or other medicines.',
    "St John's wort can interact with the pill and is dangerous with some antidepressants.",
    'Ask your pharmacist whether it interacts with your other medicines.',
    'Alcohol together with this drug can be fatal.',
    'Grapefruit interacts with the drug, which can cause harm.',
  ],
  misses: [
    'Pair your tea with our pillow.',
    'The two groups interact at school.',
    'Pure plants, no interactions with your other medicines and not the slightest danger.',
    'Our kit is combined with a free guide.',
    'Interaction with friends lifts the mood.',
    'Use it together with our serum for best results.',
  ],
};
