import { catalogue } from './catalogue.ts';
import { GENERIC } from './data/ambiguous.ts';
import type { KeptText } from './kept.ts';
import { findMentions, type PhraseIndex } from './phrases.ts';

/** What speaks for a topic in one article. */
interface Evidence {
  topic: number;
  /** 1 where the title names it first, less where only after another topic or faintly. */
  title: number;
  /** Headings that name it. */
  headings: number;
  /** Texts of the opening that name it, at most `LEAD_TEXTS`. */
  lead: number;
  /** Mentions in the text. */
  body: number;
}

/** A topic of an article, with how central it is; only the order and the ratio of scores mean something. */
export interface RankedTopic extends Evidence {
  score: number;
}

/** Texts after the title that count as the opening, where an article says what it is about. */
const LEAD_TEXTS = 3;
const POINTS = { title: 8, heading: 2, lead: 1, body: 1.2 };
const MAX_HEADINGS = 4;
/** What a part of the body counts, and a topic that the title names after another one. */
const FAINT = 0.35;
const LATER = 0.6;
const GENERIC_FACTOR = 0.4;

/**
 * Ranks the topics named in an article: the title counts most, then headings, the opening and how often a topic comes
 * up. A weak name counts only where a strong name of the same topic or of a neighbour occurs as well.
 */
export function rankTopics(texts: readonly KeptText[], index: PhraseIndex): RankedTopic[] {
  const found = new Map<number, Evidence>();
  const strong = new Set<number>();
  let opening = LEAD_TEXTS;
  for (const { kind, text } of texts) {
    const isLead = kind === 'text' && opening-- > 0;
    const here = new Set<number>();
    let first = -1;
    for (const { topic, at, strength } of findMentions(text, index)) {
      let evidence = found.get(topic);
      if (!evidence) {
        evidence = { topic, title: 0, headings: 0, lead: 0, body: 0 };
        found.set(topic, evidence);
      }
      if (strength !== 'ambiguous') strong.add(topic);
      const weight = strength === 'faint' ? FAINT : 1;
      if (first < 0) first = at;
      if (kind === 'title') evidence.title = Math.max(evidence.title, weight * (at === first ? 1 : LATER));
      else if (kind === 'text') evidence.body += weight;
      if (!here.has(topic) && kind === 'heading') evidence.headings += weight;
      if (!here.has(topic) && isLead) evidence.lead += weight;
      here.add(topic);
    }
  }
  return [...found.values()]
    .filter(({ topic }) => strong.has(topic) || neighbours(topic).some((other) => strong.has(other)))
    .map((evidence) => ({ ...evidence, score: scoreOf(evidence) }))
    .sort((a, b) => b.score - a.score);
}

function scoreOf({ topic, title, headings, lead, body }: Evidence): number {
  const score =
    POINTS.title * title +
    POINTS.heading * Math.min(headings, MAX_HEADINGS) +
    POINTS.lead * lead +
    POINTS.body * Math.log2(1 + body);
  return GENERIC.has(catalogue().topics[topic]?.id ?? '') ? score * GENERIC_FACTOR : score;
}

/** The broader and narrower topics, and the others below the same broader topic. */
function neighbours(topic: number): number[] {
  const { topics, position, narrower } = catalogue();
  const above = (topics[topic]?.broader ?? []).map((id) => position.get(id) ?? -1);
  const around = [...above, ...(narrower[topic] ?? []), ...above.flatMap((parent) => narrower[parent] ?? [])];
  return around.filter((other) => other !== topic);
}
