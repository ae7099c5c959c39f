import type { Check, Example } from '../check-type.ts';
import { findText } from '../find-text.ts';
import { plainText } from '../material.ts';

/** JAMA benchmark "authorship": is a person or an accountable body named as the author? */
export const author: Check<'author'> = {
  id: 'author',
  run({ page, article, words }) {
    const name = article.author;
    if (name === null || isNobody(name, words.nobody) || isSite(name, page.url))
      return { outcome: 'missing', evidence: [] };
    return { outcome: 'named', evidence: [findText(page, name)] };
  },
};

function isNobody(name: string, nobody: RegExp): boolean {
  return plainText(name).replace(nobody, '').trim() === '';
}

/** A byline that only repeats the host's own name. */
function isSite(name: string, url: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? '';
  return letters(name).length > 3 && letters(host.split('.').slice(0, -1).join('')) === letters(name);
}

export const examples: Example<'author'>[] = [
  {
    language: 'en',
    page: '# Gout\nBy Anna Meyer, pharmacist',
    article: { author: 'Anna Meyer' },
    outcome: 'named',
    quote: 'Anna Meyer',
  },
  { language: 'en', page: '# Gout\nBy admin', article: { author: 'admin' }, outcome: 'missing' },
  { language: 'en', page: '# Gout', outcome: 'missing' },
];
