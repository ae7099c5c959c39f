import type { Examples, Protection } from '../rule.ts';

/** What the maker or the authority has to say of a drug or device. */
export const protection: Protection = {
  id: 'official-information',
  protects: (sentence) =>
    sentence.has('official') &&
    !sentence.price &&
    !sentence.selling &&
    !sentence.has('offer', 'praise', 'buy'),
};

export const examples: Examples = {
  hits: [
    'Read the package leaflet before use.',
    'The drug carries a boxed warning.',
    'Report side effects through the Yellow Card scheme.',
    'See the summary of product characteristics.',
    'Batch number 4711 was recalled.',
  ],
  misses: [
    'Our leaflet with offers is out.',
    'Buy now and read the label later!',
    'The box is gold.',
    'Remember the last time you slept well.',
    'Our own label is loved.',
  ],
};
