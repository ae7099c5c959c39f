import type { Article } from '../article/types.ts';
import type { Page } from '../page/types.ts';
import { broaderOf, narrowerOf, seeAlso, traitsOf } from './graph.ts';
import { ownLinks } from './own-links.ts';
import { findMentions, type PhraseIndex } from './phrases.ts';
import type { RankedTopic } from './rank.ts';
import type { Suggestion } from './types.ts';
import { wordsOf } from './words.ts';

const MAX_SUGGESTIONS = 12;
/** A broader topic with more than this many below it says little of what they share. */
const MAX_SIBLINGS = 10;
/** Letters of a word that may tell the subject. */
const LEAST_WORD = 4;
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
  const common = index.commonWords();
  const stems = index.namesOf(topic).flat();
  return new Set(stems.filter((stem) => stem.length >= LEAST_WORD && !common.has(stem)));
}

function nearTopics(central: readonly RankedTopic[], mentioned: readonly RankedTopic[]): Set<number> {
  const near = new Set<number>();
  const [first] = central;
  if (!first) return near;
  for (const { topic } of central) {
    for (const below of narrowerOf(topic)) near.add(below);
    for (const next of seeAlso(topic)) near.add(next);
  }
  for (const parent of broaderOf(first.topic)) {
    near.add(parent);
    const siblings = narrowerOf(parent);
    if (siblings.length <= MAX_SIBLINGS) for (const sibling of siblings) near.add(sibling);
  }
  for (const { topic, title, headings, lead, body } of mentioned)
    if (title + headings + lead > 0 || body >= LEAST_MENTIONS) near.add(topic);
  return new Set([...near].filter((topic) => !traitsOf(topic).isGeneric));
}
