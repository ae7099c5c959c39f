import type { BlockExamples, BlockRule } from '../rule.ts';

/** Menus of the site: where else one could go, not what the article says. */
export const rule: BlockRule = {
  id: 'navigation',
  containers:
    'nav navigation menu navbar submenu megamenu sitenav topnav topbar masthead toolbar skip banner header offcanvas hamburger',
};

export const examples: BlockExamples = {
  hits: [
    { in: 'nav', text: 'Conditions A to Z', link: true },
    { in: 'ul.main-menu', text: 'Our services', link: true },
    { in: 'div#navbar', text: 'Find a clinic', link: true },
    { in: 'div.mega-menu', text: 'Medicines', link: true },
    { in: 'div.site-navigation', text: 'Contact', link: true },
  ],
  misses: [
    { in: 'div.entry-content', text: 'Drink plenty of water and rest in a cool room.' },
    { in: 'main', text: 'The pain usually settles within two weeks.' },
    { in: 'article.post', text: 'Most people recover without treatment.' },
    { in: 'section.symptoms', text: 'A rash that spreads quickly' },
    { in: 'div.content', text: 'Children can catch it at school.' },
  ],
};
