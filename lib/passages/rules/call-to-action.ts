import type { BlockExamples, BlockRule } from '../rule.ts';

/** A box that asks to call, book or buy. */
export const rule: BlockRule = {
  id: 'call-to-action',
  containers:
    'cta calltoaction ctabox ctabanner booking bookingbox appointment hero-cta promo-box offer offerbox buybox productbox productcard pricing sticky popup modal overlay interstitial exit exitintent',
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div.cta-box.cta', text: 'Tooth hurting right now?' },
    { in: 'aside.booking', text: 'Pick your day' },
    { in: 'div.popup', text: 'Wait! Your free guide' },
    { in: 'div.appointment-form', text: 'Send request' },
    { in: 'section.offer', text: 'Two for one' },
  ],
  misses: [
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
    { in: 'div.content', text: 'Children can catch it at school.' },
  ],
};
