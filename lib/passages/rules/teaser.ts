import type { BlockExamples, BlockRule } from '../rule.ts';

/** The first words of another article, cut off by dots to make the reader click. */
export const rule: BlockRule = {
  id: 'teaser',
  containers: 'teaser teasers excerpt excerpts snippet',
  removes: ({ block, previous, linkShare }) =>
    /[\p{L}\p{N},][\s]?(?:\.{3}|…|\[…\]|\[\.{3}\])\s*$/u.test(block.text) &&
    block.text.length > 15 &&
    block.text.length < 320 &&
    (linkShare > 0.8 || (previous !== null && previous.linkLength > previous.text.length * 0.8)),
};

export const examples: BlockExamples = {
  hits: [
    { in: 'p', text: 'Most of the yams that we eat in daily life are pee...', link: true },
    { in: 'div.excerpt', text: 'Read what the stars say' },
    { in: 'p', text: 'There are many people who like to drink tea and…', link: true },
    { in: 'ul.teasers', text: 'Stones in the kidney' },
    { in: 'div', text: 'When the weather gets colder, more people wear two pairs of [...]', link: true },
  ],
  misses: [
    { in: 'p', text: 'Do not wait if...' },
    { in: 'p', text: 'And then it stopped, as suddenly as it had begun…' },
    { in: 'li', text: 'go to hospital if the pain spreads to the arm...' },
    { in: 'p', text: 'Drink plenty of water.', link: true },
    { in: 'main', text: 'It may also cause dizziness, nausea, headache ...' },
  ],
};
