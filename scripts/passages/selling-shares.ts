import type { Trees } from '../../lib/article/model.ts';
import type { Sentence } from '../../lib/passages/facts.ts';
import { isPromotional } from '../../lib/passages/furniture.ts';
import { WIDTH } from '../../lib/passages/model/around.ts';
import { writeSigns } from '../notice/signs.ts';

/** A sentence of a page with its numbers for the model; `reason` and `whole` are the rules for it and for its block. */
interface Weighed {
  group: string;
  fold: number;
  sentence: Sentence;
  reason: string | null;
  whole: string | null;
  row: Float32Array;
}

/** Sums up how much of each page sells, as `planRemovals` does, by models that have not seen the page. */
export class SellingShares {
  private readonly sentences: Weighed[] = [];
  private readonly sums = new Map<string, { selling: number; all: number }>();

  add(sentence: Weighed): void {
    this.sentences.push(sentence);
  }

  /** Judges the pages of a fold by trees learnt from the others. */
  judge(fold: number, trees: Trees): void {
    for (const one of this.sentences) {
      if (one.fold !== fold) continue;
      const { group, sentence, reason, whole, row } = one;
      const sum = this.sums.get(group) ?? { selling: 0, all: 0 };
      const length = sentence.span.end - sentence.span.start;
      const chance = whole === null ? (trees.probabilities(row, WIDTH)[0] ?? 0) : 1;
      sum.all += length;
      if (isPromotional(whole ?? reason ?? '')) sum.selling += length * chance;
      this.sums.set(group, sum);
    }
  }

  write(): void {
    writeSigns(
      'selling',
      [...this.sums].map(([group, { selling, all }]) => [group, selling / all]),
    );
  }
}
