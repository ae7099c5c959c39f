import { likelyEnough } from '../../lib/topics/choose.ts';
import type { RankedTopic } from '../../lib/topics/rank.ts';
import type { Scored } from '../../lib/topics/vary.ts';
import { countedAs } from './labels.ts';
import type { Filed } from './samples.ts';

/** An article with what a model that has not seen it makes of it. */
export interface Judged {
  filed: Filed;
  first: RankedTopic | undefined;
  others: readonly Scored[];
}

/** The least sums for the first topic and for each place after it. */
export interface Least {
  first: number;
  least: readonly number[];
}

/** Prints first topic, precision of three and recall as the measure has them, by part. */
export function printFigures(judged: readonly Judged[], { first: leastFirst, least }: Least): void {
  console.log(`least ${least.join(' ')}`);
  for (const part of new Set(judged.map(({ filed }) => filed.part))) {
    const sums = { pages: 0, first: 0, right: 0, shown: 0, found: 0, labelled: 0, length: 0 };
    for (const { filed, first, others } of judged) {
      if (filed.part !== part) continue;
      const list =
        first && first.score >= leastFirst
          ? [first.topic, ...likelyEnough(others, least).map(({ topic }) => topic)]
          : [];
      const counts = filed.labels.map(countedAs);
      const isRight = (topic: number): boolean => counts.some((topics) => topics.has(topic));
      sums.pages++;
      sums.length += list.length;
      sums.first += list.slice(0, 1).filter(isRight).length;
      sums.right += list.slice(0, 3).filter(isRight).length;
      sums.shown += Math.min(3, list.length);
      sums.labelled += counts.length;
      sums.found += counts.filter((topics) => list.some((topic) => topics.has(topic))).length;
    }
    const rate = (a: number, b: number): string => ((100 * a) / b).toFixed(1);
    console.log(
      `  ${part.padEnd(8)} pages ${sums.pages} first ${rate(sums.first, sums.pages)} precision ${rate(sums.right, sums.shown)} recall ${rate(sums.found, sums.labelled)} length ${(sums.length / sums.pages).toFixed(1)}`,
    );
  }
}
