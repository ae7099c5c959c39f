import { catalogue } from './catalogue.ts';
import { broaderOf, narrowerOf } from './graph.ts';
import { topicName } from './links.ts';
import { TOPIC_LANGUAGES, type Topic } from './types.ts';

/** A topic near another one. */
export interface RelatedTopic {
  id: string;
  title: string;
  relation: 'broader' | 'narrower' | 'beside';
}

/** A broader topic with more than this many below it says little of what they share. */
const MAX_SIBLINGS = 12;
const MAX_RELATED = 8;

/**
 * The topics near one: broader and narrower ones, then those that share a narrow broader one.
 * @param id a topic's identifier; an unknown one has none
 * @param language BCP 47, for the titles
 */
export function relatedTopics(id: string, language: string): RelatedTopic[] {
  const { topics, position } = catalogue();
  const start = position.get(id);
  if (start === undefined) return [];
  const above = broaderOf(start);
  const found = new Map<number, RelatedTopic['relation']>();
  for (const topic of above) found.set(topic, 'broader');
  for (const topic of narrowerOf(start)) found.set(topic, 'narrower');
  for (const parent of above) {
    const siblings = narrowerOf(parent);
    if (siblings.length > MAX_SIBLINGS) continue;
    for (const topic of siblings) if (topic !== start && !found.has(topic)) found.set(topic, 'beside');
  }
  const known = TOPIC_LANGUAGES.find((code) => code === language.split('-')[0]) ?? 'en';
  return [...found].slice(0, MAX_RELATED).map(([index, relation]) => {
    const topic = topics[index] as Topic;
    return { id: topic.id, title: topicName(topic, known), relation };
  });
}
