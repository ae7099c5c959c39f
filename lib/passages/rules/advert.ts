import type { BlockExamples, BlockRule } from '../rule.ts';

/** Paid advertisements. */
export const rule: BlockRule = {
  id: 'advert',
  containers:
    'ad ads advert adverts advertisement advertisements adsbygoogle adslot sponsor sponsored promo promoted dfp gpt native banner-ad',
  removes: ({ sentence, block }) =>
    sentence !== null && sentence.length < (block.kind === 'heading' ? 3 : 5) && sentence.has('advert'),
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div.ad', text: 'Two boxes for the price of one' },
    { in: 'aside.sponsored', text: 'Neurologist: stop doing this' },
    { in: 'p', text: 'Advertisement' },
    { in: 'div.ads-bottom', text: 'New rule has drivers fuming' },
    { in: 'section.promo', text: 'Flash sale: bundles reduced' },
  ],
  misses: [
    { in: 'h2', text: 'We are not sponsored' },
    { in: 'div.add-on', text: 'Add oats to the bath water.' },
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
  ],
};
