import type { BlockExamples, BlockRule } from '../rule.ts';

/** What other readers wrote, and the form to write. */
export const rule: BlockRule = {
  id: 'comments',
  containers: 'comment comments commentlist respond disqus discussion replies reply',
  removes: ({ sentence, block }) =>
    sentence !== null &&
    sentence.length < 12 &&
    sentence.has('comment') &&
    block.kind !== 'paragraph' &&
    /\d|leave|post/i.test(block.text),
};

export const examples: BlockExamples = {
  hits: [
    { in: 'section.comments', text: 'Brooke: this is so me!' },
    { in: 'div#respond', text: 'Required fields are marked *' },
    { in: 'ol.commentlist', text: 'Thanks for sharing' },
    { in: 'h3', text: '14 comments' },
    { in: 'div#disqus_thread.disqus', text: 'Join the discussion' },
  ],
  misses: [
    { in: 'p', text: 'Many patients comment on the metallic taste of the tablets.' },
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
  ],
};
