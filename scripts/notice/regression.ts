import { wordShare } from '../../lib/notice/claims/features.ts';

/** A sample: indices of features that count fully, and of words that share their weight; `positive` what to learn. */
export interface Sample {
  items: readonly number[];
  words: readonly number[];
  positive: boolean;
  weight: number;
  /** Samples of one group stay in one fold. */
  group: string;
}

const EPOCHS = 12;
const RATE = 0.1;
const FOLDS = 5;

/** Logistic regression with L2, learnt by AdaGrad; the same for the same samples in the same order. */
export class Regression {
  bias = 0;
  readonly table: Float64Array;
  private readonly squares: Float64Array;
  private biasSquare = 1;

  constructor(
    size: number,
    private readonly l2: number,
  ) {
    this.table = new Float64Array(size);
    this.squares = new Float64Array(size);
  }

  score({ items, words }: Pick<Sample, 'items' | 'words'>): number {
    let sum = this.bias;
    for (const index of items) sum += this.table[index] as number;
    let spoken = 0;
    for (const index of words) spoken += this.table[index] as number;
    return sum + spoken * wordShare(words.length);
  }

  train(samples: readonly Sample[]): this {
    let seed = 7;
    const random = (): number => {
      seed = (seed * 48271) % 2147483647;
      return seed / 2147483647;
    };
    const order = [...samples];
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (let index = order.length - 1; index > 0; index--) {
        const other = Math.floor(random() * (index + 1));
        [order[index], order[other]] = [order[other] as Sample, order[index] as Sample];
      }
      for (const sample of order) this.learn(sample);
    }
    return this;
  }

  private learn(sample: Sample): void {
    const error = ((sample.positive ? 1 : 0) - 1 / (1 + Math.exp(-this.score(sample)))) * sample.weight;
    this.biasSquare += error * error;
    this.bias += (RATE * error) / Math.sqrt(this.biasSquare);
    this.step(sample.items, error);
    this.step(sample.words, error * wordShare(sample.words.length));
  }

  private step(indices: readonly number[], error: number): void {
    for (const index of indices) {
      const gradient = error - this.l2 * (this.table[index] as number);
      const square = (this.squares[index] as number) + gradient * gradient;
      this.squares[index] = square;
      this.table[index] = (this.table[index] as number) + (RATE * gradient) / Math.sqrt(square + 0.1);
    }
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
