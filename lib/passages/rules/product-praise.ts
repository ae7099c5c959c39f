import type { Examples, PassageRule } from '../rule.ts';

/** Praises a product that the page sells. */
export const rule: PassageRule = {
  id: 'product-praise',
  removes: (sentence) =>
    sentence.product &&
    (sentence.has('praise', 'guarantee', 'pitch', 'proof', 'offer') ||
      (sentence.has('goods') && sentence.has('you', 'own', 'ours'))) &&
    !sentence.has('adverse', 'forbid', 'disclose'),
};

export const examples: Examples = {
  hits: [
    'VitaCalm is the best magnesium we tried.',
    'The secret of VitaCalm is a patented extract.',
    'With VitaCalm powder you will wake up fresh.',
    'VitaCalm is trusted by top athletes.',
    'You deserve VitaCalm.',
  ],
  misses: [
    'Magnesium citrate is absorbed better than the oxide.',
    'VitaCalm was recalled because of mercury, which is harmful.',
    'The best source of iron is meat.',
    'A supplement helps only those who lack the vitamin.',
    'Do not take VitaCalm with antibiotics.',
  ],
};
