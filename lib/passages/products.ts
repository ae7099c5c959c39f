import type { Group } from '../language/passages.ts';
import type { Sentence } from './facts.ts';
import { KNOWN_NAME } from './names.ts';

/** A name in the running text: capital letters where no sentence begins, a trade mark, a capital inside a word; in Chinese, a name in quotes. */
const CANDIDATE =
  /(?<=[\p{Ll}\p{N},:;’'%)]\s)(?:\p{Lu}[\p{L}\p{N}’'-]+)(?:\s\p{Lu}[\p{L}\p{N}’'-]*){0,3}|(?:\p{Lu}[\p{L}\p{N}’'-]*\s){0,2}\p{Lu}[\p{L}\p{N}’'-]+(?=[®™])|\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}\p{N}]+){0,2}|(?<=[“「])[\u3400-\u9fff\w]{2,12}(?=[”」])/gu;
/** Bodies, places and days, which are written with capitals too. */
const NOT_SOLD =
  /Universit|Universid|Hospital|Institut|College|School|Ministry|Minist[eè]r|Association|Asociaci|Associaç|Foundation|Journal|Society|Center|Centre|Administration|Department|County|States|Kingdom|America|Europ|English|Medicare|Medicaid|Internet|^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;
const TITLE = /(?:\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sr|Sra|Dra|Mme|Mlle|Herr|Frau|Chef)\.?\s)$/;
const SPEAKS =
  /^,?\s?(?:\w+\s)?(?:says|said|told|adds|added|explain\w*|notes|writes|wrote|sagt\w*|erklärt\w*|dit|explique|dice|explica|diz|afirma|MD|M\.D|Ph\.?D|RN|died|was born)\b/;
const TRADE: readonly Group[] = ['buy', 'offer', 'terms', 'free', 'urgent', 'guarantee'];
const GLOSS: readonly Group[] = ['gloss', 'praise', 'story', 'claimed', 'lure', 'badge', 'proof', 'pitch'];
/** Kinds of words that make a sentence a seller's; of a name that is written as a trade mark fewer will do. */
const KINDS = 3;
const MARKED_KINDS = 2;
/** Of the sentences with a name, the share that must be a seller's; more where the name is a single plain word. */
const SHARE = 0.3;
const PLAIN_SHARE = 0.5;
const PLAIN_TIMES = 3;
/** A capital inside a word. */
const MARKED = /\p{Ll}\p{Lu}/u;
const MAX_NAMES = 12;

interface Uses {
  all: number;
  sold: number;
  person: boolean;
}

/**
 * Names of what the page sells: those that stand in sentences that trade and praise, and seldom in others; no persons,
 * bodies, places.
 * @param paragraphs paragraphs and headings of the article
 */
export function productNames(
  paragraphs: readonly { text: string; sentences: readonly Sentence[] }[],
  language: string,
): string[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const names = new Map<string, Uses>();
  for (const sentence of sentences) {
    const kinds = kindsOf(sentence);
    if (kinds >= MARKED_KINDS)
      for (const [match] of sentence.text.matchAll(CANDIDATE)) {
        const name = match.trim().replace(/['’]s$/, '');
        const isMarked = MARKED.test(name) || /^[®™]/.test(sentence.text.slice(match.length));
        if ((kinds >= KINDS || isMarked) && isNamelike(name, language))
          names.set(name, { all: 0, sold: 0, person: false });
      }
  }
  if (names.size === 0) return [];
  for (const sentence of sentences) {
    const kinds = kindsOf(sentence);
    for (const [name, uses] of names) {
      const at = sentence.text.indexOf(name);
      if (at < 0) continue;
      uses.all++;
      if (kinds >= (MARKED.test(name) ? MARKED_KINDS : KINDS)) uses.sold++;
      uses.person ||=
        TITLE.test(sentence.text.slice(0, at)) || SPEAKS.test(sentence.text.slice(at + name.length));
    }
  }
  const all = sentences.map(({ text }) => text).join('\n');
  return [...names]
    .filter(([name, { all: count, sold, person }]) => {
      if (person || sold < count * SHARE || count < 2) return false;
      if (MARKED.test(name)) return true;
      if (!/\s/.test(name) && language !== 'zh' && (count < PLAIN_TIMES || sold < count * PLAIN_SHARE))
        return false;
      return isCapital(name, all, language);
    })
    .map(([name]) => name)
    .slice(0, MAX_NAMES);
}

function isNamelike(name: string, language: string): boolean {
  return name.length > (language === 'zh' ? 2 : 4) && !KNOWN_NAME.test(name) && !NOT_SOLD.test(name);
}

/** How many kinds of a seller's words stand in a sentence; none where nothing is traded and little is praised. */
function kindsOf(sentence: Sentence): number {
  const trade = TRADE.filter((group) => sentence.has(group)).length + (sentence.price ? 1 : 0);
  const gloss = GLOSS.filter((group) => sentence.has(group)).length;
  return trade === 0 ? Math.min(gloss, MARKED_KINDS) : trade + gloss;
}

/** A name is written with a capital wherever it stands. */
function isCapital(name: string, all: string, language: string): boolean {
  if (language === 'zh') return true;
  if (language === 'de' && !name.includes(' ')) return false;
  const first = name.split(' ')[0] as string;
  return !all.includes(` ${first.toLowerCase()}`);
}
