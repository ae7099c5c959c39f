import type { Examples, PassageRule } from '../rule.ts';

/** Sells through links that pay the page. */
export const rule: PassageRule = {
  id: 'affiliate-pitch',
  removes: (sentence) =>
    sentence.has('affiliate') && sentence.has('goods', 'buy', 'offer', 'click') && !sentence.has('disclose'),
};

export const examples: Examples = {
  hits: [
    'Order through our affiliate shop and save.',
    'Sponsored: get the device now with a discount.',
    'Use my referral link and get a coupon.',
    'Paid content: try the new bracelet.',
    'Buy it through our partner links below.',
  ],
  misses: [
    'We may earn a commission when you buy through links.',
    'The hospital is affiliated with the university.',
    'The trial was sponsored by the manufacturer.',
    'The commission advised against the drug.',
    'A sponsored walk raised money for research.',
  ],
};
