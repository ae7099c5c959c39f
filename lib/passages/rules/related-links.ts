import type { BlockExamples, BlockRule } from '../rule.ts';

/** Links to other articles. */
export const rule: BlockRule = {
  id: 'related-links',
  containers:
    'related recommended recommendations recirc recirculation trending popular mostread morefrom outbrain taboola suggested readnext alsolike moreposts relatedposts recommend hot latest interlink youmaylike related-posts relacionados similares similar aehnliche connexes',
  removes: ({ sentence, linkShare }) =>
    linkShare > 0.8 && sentence !== null && sentence.has('read') && sentence.length < 14,
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div.related-posts', text: 'Ten ways to sleep better', link: true },
    { in: 'section#recommended', text: 'How to peel a yam', link: true },
    { in: 'p', text: 'Read also: Why tea keeps you awake', link: true },
    { in: 'aside.most-read.popular', text: 'Ferry strike enters its second week', link: true },
    { in: 'div.trending', text: 'Is your leaf blower hurting your ears?', link: true },
  ],
  misses: [
    { in: 'p', text: 'Read the leaflet before you take the first tablet.' },
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
  ],
};
