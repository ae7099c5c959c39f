import type { Examples, Protection } from '../rule.ts';

/** Who pays, who gains, who is linked to whom. */
export const protection: Protection = {
  id: 'disclosure',
  protects: (sentence) =>
    (sentence.has('disclose') && !sentence.has('buy', 'book', 'guarantee', 'subscribe')) ||
    (sentence.has('affiliate') && sentence.has('ours') && sentence.has('disclose')),
};

export const examples: Examples = {
  hits: [
    'The authors declare no conflict of interest.',
    'The study was funded by a grant from the ministry.',
    'We may earn a commission from links on this page.',
    'Dr Hall has received fees from two makers and declares a financial interest.',
    'This site is owned by a charity.',
    'Nobody pays me to write this.',
    'We bought every product ourselves, and no maker saw the text beforehand.',
    { language: 'de', text: 'Kein Hersteller hat diesen Text bezahlt.' },
    { language: 'fr', text: 'Aucune marque ne finance ce site.' },
    { language: 'es', text: 'Nadie nos paga por hablar de estos productos.' },
    { language: 'pt', text: 'Nenhum fabricante pagou por este texto.' },
    { language: 'zh', text: '本文没有收取任何厂家的费用。' },
  ],
  misses: [
    'Buy it through our links and get a gift.',
    'Funds are low, so order today.',
    'The disease is its own teacher.',
    'We are proud to support you.',
    'Our sponsors love you.',
    'Nobody pays less than our members.',
  ],
};
