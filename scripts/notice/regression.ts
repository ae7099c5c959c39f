import { wordShare } from '../../lib/language/word-hashes.ts';
import { logistic } from '../../lib/learnt/linear.ts';
import { Bias, descend, inEpochs } from '../learning/adagrad.ts';

/** A sample: indices of features that count fully, and of words that share their weight; `positive` what to learn. */
export interface Sample {
  items: readonly number[];
  words: readonly number[];
  positive: boolean;
  weight: number;
  /** Samples of one group stay in one fold. */
  group: string;
}

const FOLDS = 5;

/** Logistic regression with L2, learnt by AdaGrad; the same for the same samples in the same order. */
export class Regression {
  private readonly own = new Bias();
  readonly table: Float64Array;
  private readonly squares: Float64Array;

  constructor(
    size: number,
    private readonly l2: number,
  ) {
    this.table = new Float64Array(size);
    this.squares = new Float64Array(size);
  }

  get bias(): number {
    return this.own.value;
  }

  score({ items, words }: Pick<Sample, 'items' | 'words'>): number {
    let sum = this.bias;
    for (const index of items) sum += this.table[index] as number;
    let spoken = 0;
    for (const index of words) spoken += this.table[index] as number;
    return sum + spoken * wordShare(words.length);
  }

  train(samples: readonly Sample[]): this {
    inEpochs(samples, (sample) => this.learn(sample));
    return this;
  }

  private learn(sample: Sample): void {
    const error = ((sample.positive ? 1 : 0) - logistic(this.score(sample))) * sample.weight;
    this.own.descend(error);
    descend(this.table, this.squares, sample.items, error, this.l2);
    descend(this.table, this.squares, sample.words, error * wordShare(sample.words.length), this.l2);
  }
}

/** The score of each sample by a model that has not seen its group. */
export function crossValidate(samples: readonly Sample[], size: number, l2: number): number[] {
  const groups = [...new Set(samples.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
  const scores = new Array<number>(samples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = new Regression(size, l2).train(samples.filter(({ group }) => foldOf.get(group) !== fold));
    samples.forEach((sample, index) => {
      if (foldOf.get(sample.group) === fold) scores[index] = model.score(sample);
    });
  }
  return scores;
}
