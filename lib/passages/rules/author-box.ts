import type { BlockExamples, BlockRule } from '../rule.ts';

/** Who wrote it, as a box with picture and praise. The line with the name stays. */
export const rule: BlockRule = {
  id: 'author-box',
  containers: 'authorbox authorbio aboutauthor author-box author-bio about-author',
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div.author-box', text: 'Dad of three and runner.' },
    { in: 'div.author-bio', text: 'She loves slow mornings.' },
    { in: 'section.about-author', text: 'Hey, I am June!' },
    { in: 'div#author-box', text: 'Follow me' },
    { in: 'aside.authorbox', text: 'Coach and mum' },
  ],
  misses: [
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
    { in: 'div.content', text: 'Children can catch it at school.' },
  ],
};
