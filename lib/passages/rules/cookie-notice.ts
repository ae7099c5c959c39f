import type { BlockExamples, BlockRule } from '../rule.ts';

/** Questions about cookies and consent. */
export const rule: BlockRule = {
  id: 'cookie-notice',
  containers:
    'cookie cookies consent gdpr ccpa onetrust cookiebot cookiebar privacybanner cmpbox cmpwrapper cmp2',
  removes: ({ sentence, block }) =>
    sentence !== null &&
    sentence.length < 40 &&
    /cookie/i.test(block.text) &&
    sentence.has('ours', 'you', 'click') &&
    !sentence.has('medicine'),
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div.cookie-bar', text: 'Got it' },
    { in: 'div#onetrust-banner', text: 'Manage choices' },
    { in: 'div.consent', text: 'Accept all' },
    { in: 'p', text: 'We use cookies to make this site work.' },
    { in: 'div.gdpr', text: 'Only what is needed' },
  ],
  misses: [
    { in: 'p', text: 'Oat cookies can help nursing mothers eat more fibre.' },
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'div.cmp-text', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
  ],
};
