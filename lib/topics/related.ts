import { catalogue } from './catalogue.ts';
import { SEE_ALSO } from './data/see-also.ts';
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
  const { topics, position, narrower } = catalogue();
  const start = position.get(id);
  if (start === undefined) return [];
  const above = broaderOf(start);
  const found = new Map<number, RelatedTopic['relation']>();
  for (const topic of above) found.set(topic, 'broader');
  for (const topic of narrower[start] ?? []) found.set(topic, 'narrower');
  for (const parent of above) {
    const siblings = narrower[parent] ?? [];
    if (siblings.length > MAX_SIBLINGS) continue;
    for (const topic of siblings) if (topic !== start && !found.has(topic)) found.set(topic, 'beside');
  }
  const known = TOPIC_LANGUAGES.find((code) => code === language.split('-')[0]) ?? 'en';
  return [...found].slice(0, MAX_RELATED).map(([index, relation]) => {
    const topic = topics[index] as Topic;
    return { id: topic.id, title: topicName(topic, known), relation };
  });
}

/** Positions of the broader topics of the topic at a position. */
export function broaderOf(topic: number): number[] {
  const { topics, position } = catalogue();
  return (topics[topic]?.broader ?? []).map((id) => position.get(id)).filter((found) => found !== undefined);
}

let next: Map<string, readonly string[]> | undefined;

/** Positions of the topics that a reader of the topic at a position may look for next. */
export function seeAlso(topic: number): number[] {
  const { topics, position } = catalogue();
  next ??= new Map(
    SEE_ALSO.trim()
      .split('\n')
      .map((line) => line.split(': '))
      .map(([id = '', others = '']) => [id, others.split(' ')]),
  );
  return (next.get(topics[topic]?.id ?? '') ?? [])
    .map((id) => position.get(id))
    .filter((found) => found !== undefined);
}
