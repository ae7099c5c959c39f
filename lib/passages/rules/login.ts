import type { BlockExamples, BlockRule } from '../rule.ts';

/** Doors to accounts and paid subscriptions. */
export const rule: BlockRule = {
  id: 'login',
  containers: 'login signin account register paywall meter subscribewall',
  removes: ({ sentence, block, linkShare }) =>
    sentence !== null &&
    block.kind !== 'heading' &&
    sentence.length < (linkShare > 0.5 ? 9 : 5) &&
    sentence.has('login'),
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div.login', text: 'Remember me' },
    { in: 'p', text: 'Log in' },
    { in: 'div.paywall', text: 'Two free articles left' },
    { in: 'a', text: 'Create account' },
    { in: 'div#account', text: 'My orders' },
  ],
  misses: [
    { in: 'p', text: 'Members of the college register their interests.' },
    { in: 'h2', text: 'Register with a GP' },
    { in: 'p', text: 'Register with a midwife as soon as you know that you are pregnant.' },
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
  ],
};
