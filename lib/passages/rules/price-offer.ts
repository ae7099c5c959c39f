import type { Examples, PassageRule } from '../rule.ts';

/** Names a price, a discount or a gift for something that the page sells. */
export const rule: PassageRule = {
  id: 'price-offer',
  removes: (sentence) =>
    (sentence.percentOff && (sentence.selling || sentence.has('offer', 'goods', 'buy', 'book', 'urgent'))) ||
    (sentence.price && (sentence.selling || sentence.has('offer', 'free', 'urgent', 'buy'))) ||
    (sentence.count('offer') > 1 && (sentence.selling || sentence.has('goods', 'buy', 'you'))) ||
    (sentence.has('free') && sentence.has('offer') && sentence.has('you', 'goods', 'urgent')),
};

export const examples: Examples = {
  hits: [
    'Use code CALM20 for 20% off your first order.',
    'Original price $69, special price $19 for members.',
    'Our first visit at the clinic is only $79, which saves you half.',
    'Mention this post and receive a complimentary gift card with your order.',
    'VitaCalm costs $39 a bottle with free shipping.',
  ],
  misses: [
    'The operation costs between $3,000 and $6,000 in most states.',
    'Generic tablets are cheaper and work just as well.',
    'The price of insulin has tripled in ten years.',
    'Weight fell by 20 % in the first year.',
    'About 5 % of the patients had a relapse.',
  ],
};
