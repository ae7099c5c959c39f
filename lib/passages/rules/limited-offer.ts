import type { Examples, PassageRule } from '../rule.ts';

/** Presses the reader to hurry. */
export const rule: PassageRule = {
  id: 'limited-offer',
  removes: (sentence) =>
    sentence.has('urgent') &&
    ((sentence.has('offer', 'free') && sentence.has('you', 'goods', 'buy', 'book', 'own')) ||
      (sentence.count('urgent') > 1 &&
        (sentence.selling || sentence.has('goods', 'buy', 'book', 'offer', 'subscribe', 'proof')))),
};

export const examples: Examples = {
  hits: [
    'Supplies of the kit at this discount are limited, so act now.',
    'Hurry, the sale ends in two days and your bonus with it!',
    'Only a few spots left this week, so book today.',
    'The first 50 readers who order today enjoy a coupon.',
    'Act today while stocks last and your kit ships at half price.',
  ],
  misses: [
    'Do not wait: a stroke is treated best within the first hours.',
    'Today most children are vaccinated against measles.',
    'Time is limited when a testicle has twisted.',
    'Hurry to the nearest hospital if the swelling reaches the throat.',
    'This week the ministry published new figures.',
  ],
};
