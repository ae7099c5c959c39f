import { broaderOf, fieldOf, narrowerOf, seeAlso, traitsOf } from './graph.ts';
import { mentionsIn, type PhraseIndex } from './phrases.ts';
import type { RankedTopic } from './rank.ts';
import { type Scene, weightOf } from './scene.ts';
import { isStory } from './stories.ts';
import type { Suggestion } from './types.ts';
import { wordKeys } from './word-keys.ts';
import { wordsOf } from './words.ts';

/** A broader topic with more than this many below it says little of what they share. */
const MAX_SIBLINGS = 10;
/** Letters of a word that may tell the subject, and topics whose names' words count as the article's own. */
const LEAST_WORD = 4;
const OWN_OF = 2;
/** What a name in the title counts, in mentions. */
const TITLE = 3;

/** What an article is about, to hold the titles of links against. */
export class Subject {
  private readonly near = new Set<number>();
  private readonly siblings = new Set<number>();
  private readonly central: Set<number>;
  private readonly own = new Set<string>();
  private readonly first: number;

  /** @param central the topics of the article, at least one */
  constructor(
    private readonly scene: Scene,
    central: readonly RankedTopic[],
    private readonly index: PhraseIndex,
  ) {
    const topics = central.map(({ topic }) => topic);
    this.central = new Set(topics);
    this.first = topics[0] ?? -1;
    const above = broaderOf(this.first);
    for (const topic of [...above, ...topics.flatMap(narrowerOf), ...topics.flatMap(seeAlso)])
      this.near.add(topic);
    for (const parent of above) {
      const siblings = narrowerOf(parent);
      if (siblings.length <= MAX_SIBLINGS) for (const topic of siblings) this.siblings.add(topic);
    }
    const common = index.commonWords();
    for (const topic of topics.slice(0, OWN_OF))
      for (const stem of index.stemsOf(topic))
        if (stem.length >= LEAST_WORD && !common.has(stem)) this.own.add(stem);
  }

  /** What a link's title has to do with the article, in the order of `LINKS.weights`, and what to tell of it. */
  compare(title: string): { values: number[]; reason: Suggestion['reason'] } {
    const words = wordsOf(title, this.index.stem);
    const topics = new Set<number>();
    for (const { topic, strength } of mentionsIn(words, this.index))
      if (strength !== 'ambiguous' || this.central.has(topic)) topics.add(topic);
    const named = [...topics];
    const telling = named.filter((topic) => !traitsOf(topic).isGeneric);
    const isSubject = named.some((topic) => this.central.has(topic));
    const isNear = telling.some((topic) => this.near.has(topic));
    const isSibling = telling.some((topic) => this.siblings.has(topic));
    const hasOwnWord = words.some(({ stem }) => this.own.has(stem));
    const keys = new Set<string>();
    wordKeys(words, this.index.language, keys);
    const shared = [...keys].filter((key) => this.scene.named.words.has(key)).length;
    const flag = (holds: boolean): number => (holds ? 1 : 0);
    return {
      values: [
        flag(isSubject),
        flag(isNear),
        flag(isSibling),
        Math.log2(1 + Math.max(0, ...telling.map((topic) => this.weight(topic)))),
        flag(named.length === 0),
        flag(named.some((topic) => fieldOf(topic) === fieldOf(this.first))),
        shared / Math.max(1, keys.size),
        flag(hasOwnWord),
        flag(isStory(title)),
      ],
      reason: isSubject || hasOwnWord ? 'subject' : isNear || isSibling ? 'near' : 'mentioned',
    };
  }

  private weight(topic: number): number {
    const evidence = this.scene.of(topic);
    return weightOf(evidence) + TITLE * evidence.title;
  }
}
