import type { Article } from '../article/types.ts';
import type { Page } from '../page/types.ts';
import { broaderOf, narrowerOf, seeAlso, traitsOf } from './graph.ts';
import { ownLinks } from './own-links.ts';
import { findMentions, type PhraseIndex } from './phrases.ts';
import type { RankedTopic } from './rank.ts';
import { isStory } from './stories.ts';
import type { Suggestion } from './types.ts';
import { wordsOf } from './words.ts';

const MAX_SUGGESTIONS = 12;
/** A broader topic with more than this many below it says little of what they share. */
const MAX_SIBLINGS = 10;
/** Letters of a word that may tell the subject. */
const LEAST_WORD = 4;
/** Mentions in the text from which a topic is more than a passing remark. */
const LEAST_MENTIONS = 2;

type Reason = Suggestion['reason'];

/**
 * The page's own links to further articles that concern the subject, each with why: it names one of the article's topics, one
 * near it among the topics, or another one that the article itself speaks of. Stories of cures sell and are left out.
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
  const reasons = reasonsByTopic(central, mentioned);
  const own = ownWords(first.topic, index);
  const reasonOf = (title: string): Reason | undefined => {
    const found = findMentions(title, index).map(({ topic, strength }) => {
      const reason = reasons.get(topic);
      return strength === 'ambiguous' && reason !== 'subject' ? undefined : reason;
    });
    if (found.includes('subject') || wordsOf(title, index.stem).some(({ stem }) => own.has(stem)))
      return 'subject';
    return isStory(title) ? undefined : found.find((reason) => reason !== undefined);
  };
  return links
    .flatMap(({ title, url }) => {
      const reason = reasonOf(title);
      return reason ? [{ title, url, reason }] : [];
    })
    .slice(0, MAX_SUGGESTIONS);
}

/** The words of a topic's names that few other topics share: in an article on ovarian cysts, cyst. */
function ownWords(topic: number, index: PhraseIndex): Set<string> {
  const common = index.commonWords();
  const stems = index.namesOf(topic).flat();
  return new Set(stems.filter((stem) => stem.length >= LEAST_WORD && !common.has(stem)));
}

function reasonsByTopic(
  central: readonly RankedTopic[],
  mentioned: readonly RankedTopic[],
): Map<number, Reason> {
  const reasons = new Map<number, Reason>();
  const [first] = central;
  if (!first) return reasons;
  const add = (topics: readonly number[], reason: Reason): void => {
    for (const topic of topics)
      if (!reasons.has(topic) && (reason === 'subject' || !traitsOf(topic).isGeneric))
        reasons.set(topic, reason);
  };
  add(
    central.map(({ topic }) => topic),
    'subject',
  );
  const above = broaderOf(first.topic);
  const others = central.map(({ topic }) => topic).filter((topic) => !above.includes(topic));
  add(others.flatMap(narrowerOf), 'near');
  add(others.flatMap(seeAlso), 'near');
  add(above, 'near');
  for (const parent of above) {
    const siblings = narrowerOf(parent);
    if (siblings.length <= MAX_SIBLINGS) add(siblings, 'near');
  }
  const spoken = mentioned.filter(
    ({ title, headings, lead, body }) => title + headings + lead > 0 || body >= LEAST_MENTIONS,
  );
  add(
    spoken.map(({ topic }) => topic),
    'mentioned',
  );
  return reasons;
}
