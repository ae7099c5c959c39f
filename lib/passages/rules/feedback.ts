import type { BlockExamples, BlockRule } from '../rule.ts';

/** Questions about the page itself. */
export const rule: BlockRule = {
  id: 'feedback',
  containers: 'feedback rating ratings survey helpful pagerating wasthishelpful vote likes',
  removes: ({ sentence }) =>
    sentence !== null &&
    sentence.length < 14 &&
    sentence.has('feedback') &&
    (sentence.question || sentence.length < 7),
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div.feedback', text: 'Yes' },
    { in: 'p', text: 'Was this page helpful?' },
    { in: 'div.rating', text: '4.9 of 5' },
    { in: 'section.survey', text: 'Tell us what you think' },
    { in: 'p', text: 'Did you find this helpful?' },
  ],
  misses: [
    { in: 'h3', text: 'Is acupuncture helpful?' },
    { in: 'h3', text: 'Does it help to rest?' },
    { in: 'p', text: 'Many people find this helpful when the itch keeps them awake.' },
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
  ],
};
