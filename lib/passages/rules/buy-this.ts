import type { Examples, PassageRule } from '../rule.ts';

/** Asks the reader to buy, order or try a product. */
export const rule: PassageRule = {
  id: 'buy-this',
  removes: (sentence) =>
    sentence.has('buy') &&
    (sentence.product ||
      sentence.price ||
      sentence.percentOff ||
      sentence.has('own', 'offer', 'free') ||
      (sentence.brand && sentence.has('goods')) ||
      (sentence.startsWith('buy') && sentence.has('goods', 'urgent', 'channel'))),
};

export const examples: Examples = {
  hits: [
    'Order VitaCalm from the official website before it is gone.',
    'Grab your bottle before it sells out again!',
    'Buy two packs and get one free.',
    'Pair your tea with our favourite pillow for $39.',
    'Shop our range of supplements.',
  ],
  misses: [
    'Buy fresh fruit instead of juice when you can.',
    'In order to lower the risk, keep the wound dry.',
    'Doctors order a blood count first.',
    'Try to sleep on your side in the last weeks.',
    'Do not buy medicines from unknown websites.',
  ],
};
