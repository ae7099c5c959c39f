import { Sentence } from './facts.ts';
import { lexiconOf } from './words.ts';

/** A name in the running text: capital letters where no sentence begins, a trade mark, or a capital inside a word. */
const CANDIDATE =
  /(?<=[\p{Ll}\p{N},:;’'%)]\s)(?:\p{Lu}[\p{L}\p{N}’'-]+)(?:\s\p{Lu}[\p{L}\p{N}’'-]*){0,3}|[\p{L}\p{N}][\p{L}\p{N}’' -]{2,30}(?=[®™])|\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}\p{N}]+){0,2}/gu;
/** Words with a capital inside that are no products. */
const NOT_PRODUCT =
  /^(?:Mc|Mac|De|La|Le|Van|Pub|Medline|Whats|You|Face|Linked|Tik|Insta|Pay|Web|Clinical|Java|Health|Bio|Med)[A-Z]/;
const MAX_NAMES = 12;

/**
 * Names of what the page sells: those that stand, at least once, in a sentence with a price, an offer or a request to
 * buy, and that the page mentions more than once.
 * @param texts paragraphs and headings of the article
 */
export function productNames(texts: readonly string[], language: string): string[] {
  const lexicon = lexiconOf(language);
  const all = texts.join('\n');
  const counts = new Map<string, number>();
  for (const text of texts) {
    const candidates = [...text.matchAll(CANDIDATE)].map((match) => match[0].trim());
    if (candidates.length === 0) continue;
    const facts = new Sentence(text, 0, { start: 0, end: text.length }, language, lexicon, {
      brand: null,
      product: null,
    });
    if (!facts.price && !facts.percentOff && !facts.has('offer')) continue;
    for (const name of candidates) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.keys()]
    .filter((name) => name.length > 4 && !NOT_PRODUCT.test(name) && isName(name, all, language))
    .slice(0, MAX_NAMES);
}

/** A name is written with a capital wherever it stands; where it has none inside, it must come twice. */
function isName(name: string, all: string, language: string): boolean {
  const inside = /\p{Ll}\p{Lu}/u.test(name);
  if (inside) return true;
  if (language === 'de' && !name.includes(' ')) return false;
  const first = name.split(' ')[0] as string;
  if (all.includes(` ${first.toLowerCase()}`)) return false;
  return all.split(name).length > 2;
}
