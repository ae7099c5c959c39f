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
/** The place of a topic that the article is not about. */
const NOWHERE = 5;

/** What a link's title has to do with the article, in the order of `LINKS.weights`, and what to tell of it. */
interface Compared {
  values: number[];
  reason: Suggestion['reason'];
}

/** The same of a link by itself, with those of its values that are held against other links'. */
interface Alone extends Compared {
  measures: readonly number[];
}

/** What an article is about, to hold the titles of links against. */
export class Subject {
  private readonly near = new Set<number>();
  private readonly siblings = new Set<number>();
  private readonly central: Set<number>;
  private readonly places: ReadonlyMap<number, number>;
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
    this.places = new Map(topics.map((topic, place) => [topic, place]));
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

  /** What the titles of a page's links have to do with the article, each by itself and held against the others. */
  compare(titles: readonly string[]): Compared[] {
    const all = titles.map((title) => this.alone(title));
    const measures = (all[0]?.measures ?? []).map((_, which) => {
      const column = all.map((link) => link.measures[which] as number);
      return {
        mean: column.reduce((sum, value) => sum + value, 0) / column.length,
        most: Math.max(...column),
      };
    });
    return all.map(({ values, measures: own, reason }) => ({
      values: [
        ...values,
        ...measures.flatMap(({ mean, most }, which) => {
          const value = own[which] as number;
          return [value - mean, most - value];
        }),
        all.length,
      ],
      reason,
    }));
  }

  private alone(title: string): Alone {
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
    const keys = wordKeys(words, this.index.language);
    const { words: known, titleWords, texts } = this.scene.named;
    const counts = [...keys].map((key) => known.get(key) ?? 0);
    const shared = counts.filter((count) => count > 0).length;
    const all = Math.max(1, keys.size);
    const place = Math.min(...named.map((topic) => this.places.get(topic) ?? NOWHERE), NOWHERE);
    const weights = telling.map((topic) => this.weight(topic));
    // How much the article speaks of what the title names, and how far it shares the title's words.
    const spoken = Math.log2(1 + Math.max(0, ...weights));
    const share = shared / all;
    const most = Math.max(0, ...counts) / Math.max(1, texts);
    const mean = counts.reduce((sum, count) => sum + count, 0) / all / Math.max(1, texts);
    const flag = (holds: boolean): number => (holds ? 1 : 0);
    return {
      values: [
        place,
        flag(isNear),
        flag(isSibling),
        spoken,
        named.length,
        flag(named.some((topic) => fieldOf(topic) === fieldOf(this.first))),
        share,
        flag(hasOwnWord),
        flag(isStory(title)),
        keys.size,
        shared,
        [...keys].filter((key) => titleWords.has(key)).length / all,
        most,
        mean,
        telling.length - weights.filter((weight) => weight > 0).length,
        Math.max(0, ...weights) / this.scene.most,
      ],
      measures: [spoken, share, shared, most, mean],
      reason: isSubject || hasOwnWord ? 'subject' : isNear || isSibling ? 'near' : 'mentioned',
    };
  }

  private weight(topic: number): number {
    const evidence = this.scene.of(topic);
    return weightOf(evidence) + TITLE * evidence.title;
  }
}
