import type { Examples, PassageRule } from '../rule.ts';

/** Says that the text was copied from elsewhere, or by whom it was put up. */
export const rule: PassageRule = {
  id: 'source-note',
  removes: (sentence) =>
    sentence.has('source') && sentence.length < 40 && !sentence.has('adverse', 'dose', 'emergency'),
};

export const examples: Examples = {
  hits: [
    'Source: Network',
    'This article is reproduced from the Internet and uploaded by users.',
    'Editor in charge: Xiao Li',
    'Please indicate the source when reprinting.',
    'The article comes from a health forum.',
  ],
  misses: [
    'Source of infection is often undercooked poultry.',
    'Good sources of iron are lentils and meat.',
    'Oranges are a source of vitamin C.',
    'The picture of the disease varies.',
    'The network of nerves in the gut is dense.',
  ],
};
