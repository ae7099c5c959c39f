import type { BlockExamples, BlockRule } from '../rule.ts';

/** The trail of pages that leads here. */
export const rule: BlockRule = {
  id: 'breadcrumbs',
  containers: 'breadcrumb breadcrumbs crumbs crumb',
  removes: ({ sentence, linkShare, block }) =>
    linkShare < 1 &&
    sentence !== null &&
    sentence.length < 16 &&
    sentence.has('breadcrumb') &&
    /[>›»→/]/.test(block.text),
};

export const examples: BlockExamples = {
  hits: [
    { in: 'div.breadcrumb', text: 'Home' },
    { in: 'nav.breadcrumbs', text: 'Home / Skin' },
    { in: 'p', text: 'You are here: Home > Skin > Eczema' },
    { in: 'ol#crumbs', text: 'Heart' },
    { in: 'div', text: 'Current position: Home » Diet » Gout' },
  ],
  misses: [
    { in: 'p', text: 'Potassium > 6.5 mmol/l is dangerous.' },
    { in: 'p', text: 'Your home may be too dry in winter.' },
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
  ],
};
