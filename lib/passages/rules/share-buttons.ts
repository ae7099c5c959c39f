import type { BlockExamples, BlockRule } from '../rule.ts';

/** Buttons to pass the page on. */
export const rule: BlockRule = {
  id: 'share-buttons',
  containers:
    'share sharing social sharedaddy addtoany addthis socialmedia sharebar sns bookmarks compartir teilen partager',
  removes: ({ sentence }) =>
    sentence !== null && sentence.length < 7 && sentence.has('share') && !sentence.has('forbid'),
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div.share', text: 'Facebook' },
    { in: 'ul.social-links', text: 'X', link: true },
    { in: 'div.sharedaddy', text: 'Print' },
    { in: 'span', text: 'Share this' },
    { in: 'div.sharing-buttons', text: 'Copy link' },
  ],
  misses: [
    { in: 'li', text: 'Do not share towels.' },
    { in: 'p', text: 'Do not share towels with anyone who has the infection.' },
    { in: 'p', text: 'Partners often share the same bacteria, so both are treated.' },
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
  ],
};
