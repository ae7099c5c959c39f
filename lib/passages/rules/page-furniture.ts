import type { BlockExamples, BlockRule } from '../rule.ts';

/** Whatever else stands around the article and is not part of it. */
export const rule: BlockRule = {
  id: 'page-furniture',
  containers: '',
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div', text: 'Welcome to our site' },
    { in: 'div.widget', text: 'Open until six' },
    { in: 'aside', text: 'See you soon' },
    { in: 'div.sidebar', text: 'Our partners' },
    { in: 'div.box', text: 'Hits: 4711' },
  ],
  misses: [
    { in: 'nav', text: 'Services' },
    { in: 'footer', text: 'Imprint' },
    { in: 'div.share', text: 'Facebook' },
    { in: 'div.cookie-bar', text: 'Got it' },
    { in: 'div.related-posts', text: 'Tea and sleep', link: true },
  ],
};
