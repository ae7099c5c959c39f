import type { Article } from '../article/types.ts';
import type { Page } from '../page/types.ts';
import { catalogue } from './catalogue.ts';
import { GENERIC } from './data/ambiguous.ts';
import { ownLinks } from './own-links.ts';
import { findMentions, type PhraseIndex } from './phrases.ts';
import type { RankedTopic } from './rank.ts';
import { broaderOf } from './related.ts';
import type { Suggestion } from './types.ts';
import { wordsOf } from './words.ts';

const MAX_SUGGESTIONS = 12;
/** A broader topic with more than this many below it says little of what they share. */
const MAX_SIBLINGS = 10;
/** Letters of a word that may tell the subject, and topics that may share it. */
const LEAST_WORD = 4;
const MAX_HOLDERS = 10;
/** The share of the first topic's score from which the broader ones of a topic count as near. */
const LEAST_SHARE = 0.5;
/** Mentions in the text from which a topic is more than a passing remark. */
const LEAST_MENTIONS = 2;

/**
 * The page's own links to further articles that concern the subject: those that name one of the article's topics, one near
 * it among the topics, or another one that the article itself speaks of.
 * @param central the topics of the article
 * @param mentioned all topics that the article names
 */
export function suggest(
  page: Page,
  article: Article,
  central: readonly RankedTopic[],
  mentioned: readonly RankedTopic[],
  index: PhraseIndex,
): Suggestion[] {
  const links = ownLinks(page, article);
  const [first] = central;
  if (!first || links.length === 0) return [];
  const subject = new Set(central.map(({ topic }) => topic));
  const near = nearTopics(central, mentioned);
  const own = ownWords(first.topic, index);
  const concerns = (title: string): boolean =>
    findMentions(title, index).some(
      ({ topic, strength }) => subject.has(topic) || (strength !== 'ambiguous' && near.has(topic)),
    ) || wordsOf(title, index.stem).some(({ stem }) => own.has(stem));
  return links.filter(({ title }) => concerns(title)).slice(0, MAX_SUGGESTIONS);
}

/** The words of a topic's names that few other topics share: in an article on ovarian cysts, cyst. */
function ownWords(topic: number, index: PhraseIndex): Set<string> {
  const holders = new Map<string, Set<number>>();
  for (const phrases of index.byFirst.values())
    for (const phrase of phrases)
      if (phrase.topic === topic)
        for (const stem of phrase.stems) if (stem.length >= LEAST_WORD) holders.set(stem, new Set());
  for (const phrases of index.byFirst.values())
    for (const phrase of phrases) for (const stem of phrase.stems) holders.get(stem)?.add(phrase.topic);
  return new Set([...holders].filter(([, topics]) => topics.size <= MAX_HOLDERS).map(([stem]) => stem));
}

function nearTopics(central: readonly RankedTopic[], mentioned: readonly RankedTopic[]): Set<number> {
  const { topics, narrower } = catalogue();
  const near = new Set<number>();
  const best = central[0]?.score ?? 0;
  for (const { topic, score } of central) {
    for (const below of narrower[topic] ?? []) near.add(below);
    if (score < best * LEAST_SHARE) continue;
    for (const parent of broaderOf(topic)) {
      near.add(parent);
      const siblings = narrower[parent] ?? [];
      if (siblings.length <= MAX_SIBLINGS) for (const sibling of siblings) near.add(sibling);
    }
  }
  for (const { topic, title, headings, lead, body } of mentioned)
    if (title + headings + lead > 0 || body >= LEAST_MENTIONS) near.add(topic);
  return new Set([...near].filter((topic) => !GENERIC.has(topics[topic]?.id ?? '')));
}
