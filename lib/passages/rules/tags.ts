import type { BlockExamples, BlockRule } from '../rule.ts';

/** Keywords under which the site files the article. */
export const rule: BlockRule = {
  id: 'tags',
  containers: 'tags tag taglist keywords categories cat-links taglinks hashtags topics tagcloud labels',
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div.tags', text: 'eczema', link: true },
    { in: 'ul.tag-list', text: 'skin', link: true },
    { in: 'div.keywords', text: 'dry skin, winter' },
    { in: 'p.cat-links.categories', text: 'Skin', link: true },
    { in: 'div#tagcloud', text: 'itching', link: true },
  ],
  misses: [
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
    { in: 'div.content', text: 'Children can catch it at school.' },
  ],
};
