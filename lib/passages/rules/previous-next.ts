import type { BlockExamples, BlockRule } from '../rule.ts';

/** Links to the article before and the one after. */
export const rule: BlockRule = {
  id: 'previous-next',
  containers:
    'pagination pager prevnext postnav postnavigation pagenav prev-next prev-article next-article prevarticle nextarticle nextprev pn paging',
  removes: ({ block, linkShare }) =>
    linkShare > 0.5 && /^(?:<<|>>|«|»|‹|›|←|→|上一篇|下一篇|previous|prev\b|next\b)/i.test(block.text),
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div.pagination', text: 'Next', link: true },
    { in: 'nav.post-nav.prevnext', text: 'What is hydration', link: true },
    { in: 'p', text: '« Why tea keeps you awake', link: true },
    { in: 'div.pager', text: '2', link: true },
    { in: 'p', text: 'Next: How to store insulin', link: true },
  ],
  misses: [
    { in: 'p', text: 'Next, clean the wound with running water.' },
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
  ],
};
