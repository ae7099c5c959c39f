import type { Sentence } from './facts.ts';

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
 * @param paragraphs paragraphs and headings of the article
 */
export function productNames(
  paragraphs: readonly { text: string; sentences: readonly Sentence[] }[],
  language: string,
): string[] {
  const counts = new Map<string, number>();
  for (const { text, sentences } of paragraphs) {
    if (!sentences.some((facts) => facts.has('offer') || facts.price || facts.percentOff)) continue;
    for (const [match] of text.matchAll(CANDIDATE)) {
      const name = match.trim();
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return [];
  const all = paragraphs.map(({ text }) => text).join('\n');
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
