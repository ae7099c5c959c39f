import type { Check, Example } from '../check-type.ts';
import { type Hit, hits, type Material, quote, sentenceAround } from '../material.ts';

/** QUEST "tone", HONcode 5: does the page itself promise what no treatment can keep? */
export const overclaims: Check<'overclaims'> = {
  id: 'overclaims',
  run(material) {
    const evidence = claims(material).map(({ passage, start, end }) => quote(passage, start, end));
    return { outcome: evidence.length > 0 ? 'found' : 'none', evidence };
  },
};

function claims(material: Material): Hit[] {
  const { own, words } = material;
  const found: Hit[] = [];
  for (const hit of hits(own, words.claims.always)) if (isOwn(hit, material)) add(found, hit);
  for (const hit of hits(own, words.claims.selling))
    if (isSelling(hit) && isOwn(hit, material)) add(found, hit);
  return found;
}

function add(found: Hit[], hit: Hit): void {
  const overlaps = found.some(
    (other) => other.passage === hit.passage && other.start < hit.end && hit.start < other.end,
  );
  if (!overlaps) found.push(hit);
}

function isSelling({ passage, start, end }: Hit): boolean {
  return passage.selling.some((span) => span.start < end && start < span.end);
}

/** The page says it itself: not denied, not asked, not told of others, not warned of. */
function isOwn({ passage, start, end }: Hit, { words }: Material): boolean {
  const { plain } = passage;
  const sentence = sentenceAround(plain, start, end);
  const text = plain.slice(sentence.start, sentence.end);
  if (/[?？]["')]*$/.test(text.trimEnd())) return false;
  const clause =
    plain
      .slice(sentence.start, start)
      .split(/[;:,，；：]|\bbut\b/)
      .at(-1) ?? '';
  return clause.search(words.claims.denied) < 0 && text.search(words.claims.reported) < 0;
}

export const examples: Example<'overclaims'>[] = [
  {
    language: 'en',
    page: '# Eczema\nThis cream completely cures eczema.',
    outcome: 'found',
    quote: 'completely cures eczema',
  },
  { language: 'en', page: '# Eczema\nNo cream can completely cure eczema.', outcome: 'none' },
  { language: 'en', page: '# Eczema\nBeware of sellers who promise a miracle cure.', outcome: 'none' },
];
