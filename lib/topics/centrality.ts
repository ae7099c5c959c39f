import { catalogue } from './catalogue.ts';
import { GENERIC } from './data/ambiguous.ts';
import type { KeptText } from './kept.ts';
import { findMentions, type PhraseIndex } from './phrases.ts';

/** What speaks for a topic in one article. */
interface Tally {
  title: number;
  headings: number;
  lead: number;
  body: number;
  strong: boolean;
}

/** A topic of an article, with how central it is; only the order and the ratio of scores mean something. */
export interface RankedTopic {
  topic: number;
  score: number;
  inTitle: boolean;
}

/** Texts after the title that count as the opening, where an article says what it is about. */
const LEAD_TEXTS = 3;
const POINTS = { title: 8, laterInTitle: 5, heading: 2, lead: 1.5, body: 1.2 };
const MAX_HEADINGS = 4;
const GENERIC_FACTOR = 0.4;

/**
 * Ranks the topics named in an article: the title counts most, then headings, the opening and how often a topic comes
 * up. A weak name counts only where a strong name of the same topic or of a neighbour occurs as well.
 */
export function rankTopics(texts: readonly KeptText[], index: PhraseIndex): RankedTopic[] {
  const tallies = new Map<number, Tally>();
  let seen = 0;
  for (const { kind, text } of texts) {
    const isLead = kind === 'text' && seen++ < LEAD_TEXTS;
    const inThis = new Set<number>();
    for (const { topic, weak } of findMentions(text, index)) {
      let tally = tallies.get(topic);
      if (!tally) {
        tally = { title: 0, headings: 0, lead: 0, body: 0, strong: false };
        tallies.set(topic, tally);
      }
      if (!weak) tally.strong = true;
      if (kind === 'title') tally.title ||= inThis.size === 0 ? POINTS.title : POINTS.laterInTitle;
      else if (kind === 'heading') tally.headings += inThis.has(topic) ? 0 : 1;
      else tally.body++;
      if (isLead) tally.lead = 1;
      inThis.add(topic);
    }
  }
  const ranked: RankedTopic[] = [];
  for (const [topic, tally] of tallies) {
    if (!tally.strong && !hasStrongNeighbour(topic, tallies)) continue;
    ranked.push({ topic, score: scoreOf(topic, tally), inTitle: tally.title > 0 });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

function scoreOf(topic: number, { title, headings, lead, body }: Tally): number {
  const score =
    title +
    POINTS.heading * Math.min(headings, MAX_HEADINGS) +
    POINTS.lead * lead +
    POINTS.body * Math.log2(1 + body);
  return GENERIC.has(catalogue().topics[topic]?.id ?? '') ? score * GENERIC_FACTOR : score;
}

/** Whether a broader or narrower topic, or another one below the same broader topic, has a strong name in the text. */
function hasStrongNeighbour(topic: number, tallies: ReadonlyMap<number, Tally>): boolean {
  const { topics, position, narrower } = catalogue();
  const above = (topics[topic]?.broader ?? []).map((id) => position.get(id) ?? -1);
  const around = [...above, ...(narrower[topic] ?? []), ...above.flatMap((parent) => narrower[parent] ?? [])];
  return around.some((other) => other !== topic && tallies.get(other)?.strong);
}
