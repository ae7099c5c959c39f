import data from './data/detect.json' with { type: 'json' };
import { DETECT_WORDS } from './detect-words.ts';

/** The little that `detect` reads of a page, as the page wrote it. */
export interface Glance {
  title: string;
  address: string;
  /** Description, keywords and lesser headings. */
  outline: string;
  /** Beginnings of the page's running text. */
  sample: string;
  /** The page's own JSON-LD and type, cut short; only searched for names of types. */
  data: string;
}

interface Entry {
  word: string;
  whole: boolean;
  kind: number;
}

const KINDS = Object.keys(DETECT_WORDS);
const ZONES = ['title', 'address', 'outline', 'sample'] as const;
const TYPES = {
  medical: /medical(?:webpage|condition|therapy|test|symptom|entity)|healthtopiccontent|"drug"/i,
  article: /article|blogposting/i,
  product: /product/i,
  other:
    /recipe|jobposting|"course"|videogame|movie|softwareapp|discussionforum|qapage|itemlist|collectionpage/i,
};
const HAN = /[\u3400-\u9fff]/;
/** Letters by which entries are looked up; a longer word is searched within, for German compounds. */
const KEY = 3;
const COMPOUND = 12;
const SHORTEST_PART = 5;

/** Entries by their first letters, or whole where they are Chinese. */
const INDEX = new Map<string, Entry[]>();
KINDS.forEach((name, kind) => {
  for (const entry of (DETECT_WORDS[name] as string).split(' ')) {
    const word = entry.replace('.', '');
    const key = HAN.test(word) ? word : word.slice(0, KEY);
    INDEX.set(key, [...(INDEX.get(key) ?? []), { word, whole: word !== entry, kind }]);
  }
});

/** How many different words of each kind a text holds. */
function tally(text: string): number[] {
  let lower = text.toLowerCase();
  if (/[\xc0-\u024f]/.test(lower)) lower = lower.normalize('NFD').replace(/[\u0300-\u036f]+/g, '');
  const found = new Set<Entry>();
  const take = (entries: Entry[] | undefined, token: string, start: number): void => {
    for (const entry of entries ?? [])
      if (
        token.startsWith(entry.word, start) &&
        (!entry.whole || token === entry.word) &&
        (start === 0 || entry.word.length >= SHORTEST_PART)
      )
        found.add(entry);
  };
  for (const token of new Set(lower.match(/[a-z0-9]{3,}|[\u3400-\u9fff]+/g))) {
    if (HAN.test(token)) {
      for (let start = 0; start < token.length; start++)
        for (let size = 1; size <= KEY; size++)
          for (const entry of INDEX.get(token.slice(start, start + size)) ?? []) found.add(entry);
      continue;
    }
    take(INDEX.get(token.slice(0, KEY)), token, 0);
    if (token.length >= COMPOUND)
      for (let start = 2; start <= token.length - SHORTEST_PART; start++)
        take(INDEX.get(token.slice(start, start + KEY)), token, start);
  }
  const counts = KINDS.map(() => 0);
  for (const { kind } of found) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** What is counted of a glance; the names are those of `data/detect.json`. */
export function glanceValues(seen: Glance): Record<string, number> {
  const values: Record<string, number> = { 'sample:length': Math.min(1, seen.sample.length / 1_500) };
  for (const zone of ZONES)
    tally(seen[zone]).forEach((count, kind) => {
      values[`${zone}:${KINDS[kind]}`] =
        zone === 'sample' ? Math.min(2, Math.sqrt(count) / 2) : Math.min(1, count / 3);
    });
  for (const [name, pattern] of Object.entries(TYPES))
    values[`data:${name}`] = pattern.test(seen.data) ? 1 : 0;
  return values;
}

const weights: Readonly<Record<string, number>> = data.weights;

/** Log odds that a page is worth a full reading; learnt by `scripts/train-detect.ts`. */
export function glanceOdds(seen: Glance): number {
  const values = glanceValues(seen);
  return Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * (values[name] ?? 0),
    data.bias,
  );
}
