import { broaderOf, narrowerOf } from './graph.ts';
import type { KeptText } from './kept.ts';
import { mentionsIn, type PhraseIndex } from './phrases.ts';
import { wordKeys } from './word-keys.ts';
import { wordsOf } from './words.ts';

/** What speaks for a topic in one article. */
export interface Evidence {
  topic: number;
  /** 1 where the title names it first, less where only after another topic or faintly. */
  title: number;
  /** Headings that name it. */
  headings: number;
  /** Texts of the opening that name it, at most `LEAD_TEXTS`. */
  lead: number;
  /** Mentions in the text. */
  body: number;
  /** Texts that name it. */
  spread: number;
  /** Whether the page's own description, keywords or address name it: 0 to 1. */
  about: number;
  /** The first and the last text that names it, counted from 1; 0 where none does. */
  from: number;
  to: number;
}

/** All topics named in an article. */
export interface Named {
  found: readonly Evidence[];
  /** Mentions of all topics in the text, and the number of texts. */
  mentions: number;
  texts: number;
  /** The words of the article, as `wordKeys` has them, with how many of its texts have each; those of the title apart. */
  words: ReadonlyMap<string, number>;
  titleWords: ReadonlySet<string>;
}

/** Texts after the title that count as the opening, where an article says what it is about. */
const LEAD_TEXTS = 3;
/** What a part of the body counts, and a topic that the title names after another one. */
const FAINT = 0.35;
const LATER = 0.6;
/** An ambiguous name stands for its topic also where the title has it, the text repeats it and speaks of other topics. */
const REPEATED = 2;
const OTHERS = 3;

/** Evidence of a topic that is not named, for those that come in by the graph. */
export function noEvidence(topic: number): Evidence {
  return { topic, title: 0, headings: 0, lead: 0, body: 0, spread: 0, about: 0, from: 0, to: 0 };
}

/**
 * Gathers where the topics are named in an article. An ambiguous name counts only where a strong name of the same topic or
 * of a neighbour occurs as well, or where it is in the title of a text that clearly is about health.
 */
export function gatherEvidence(texts: readonly KeptText[], index: PhraseIndex): Named {
  const found = new Map<number, Evidence>();
  const strong = new Set<number>();
  const seen = new Map<string, number>();
  const titleWords = new Set<string>();
  let opening = LEAD_TEXTS;
  let mentions = 0;
  let count = 0;
  for (const { kind, text } of texts) {
    if (kind === 'text') count++;
    const isLead = kind === 'text' && opening-- > 0;
    const here = new Set<number>();
    let first = -1;
    const words = wordsOf(text, index.stem);
    const keys = wordKeys(words, index.language);
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
    if (kind === 'title') for (const key of keys) titleWords.add(key);
    for (const { topic, at, strength } of mentionsIn(words, index)) {
      let evidence = found.get(topic);
      if (!evidence) {
        evidence = noEvidence(topic);
        found.set(topic, evidence);
      }
      if (strength !== 'ambiguous' && kind !== 'about') strong.add(topic);
      const weight = strength === 'faint' ? FAINT : 1;
      if (first < 0) first = at;
      const isNew = !here.has(topic);
      here.add(topic);
      if (kind === 'title') evidence.title = Math.max(evidence.title, weight * (at === first ? 1 : LATER));
      else if (kind === 'about') evidence.about = Math.max(evidence.about, weight);
      else if (kind === 'heading' && isNew) evidence.headings += weight;
      if (kind !== 'text') continue;
      evidence.body += weight;
      if (evidence.from === 0) evidence.from = count;
      evidence.to = count;
      mentions += weight;
      if (isNew) evidence.spread++;
      if (isNew && isLead) evidence.lead += weight;
    }
  }
  const isMeant = ({ topic, title, body, headings }: Evidence): boolean =>
    strong.has(topic) ||
    neighbours(topic).some((other) => strong.has(other)) ||
    (title > 0 && body + headings >= REPEATED && strong.size >= OTHERS);
  return { found: [...found.values()].filter(isMeant), mentions, texts: count, words: seen, titleWords };
}

/** The broader and narrower topics, and the others below the same broader topic. */
function neighbours(topic: number): number[] {
  const above = broaderOf(topic);
  const around = [...above, ...narrowerOf(topic), ...above.flatMap(narrowerOf)];
  return around.filter((other) => other !== topic);
}
