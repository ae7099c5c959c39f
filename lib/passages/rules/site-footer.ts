import type { BlockExamples, BlockRule } from '../rule.ts';

/** The foot of the site: owner, rights, imprint, addresses. */
export const rule: BlockRule = {
  id: 'site-footer',
  containers: 'footer colophon copyright imprint legal sitefooter contentinfo',
  removes: ({ sentence, block }) =>
    sentence !== null && sentence.length < 40 && /©|all rights reserved/i.test(block.text),
};

export const examples: BlockExamples = {
  hits: [
    { in: 'footer', text: 'Careers' },
    { in: 'div.site-footer', text: 'Imprint', link: true },
    { in: 'p', text: '© 2024 Maple Clinic' },
    { in: 'div', text: 'Maple Media 2023. All rights reserved.' },
    { in: 'div#colophon', text: 'Terms of use', link: true },
  ],
  misses: [
    { in: 'footnotes', text: 'Smith et al., 2020' },
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
  ],
};
