import { SHARED_SIZE, WORD_SIZE } from '../../lib/passages/model/features.ts';
import { scoreOf, wordShare } from '../../lib/passages/model/score.ts';
import type { Sample } from './samples.ts';

const FOLDS = 4;
const EPOCHS = 8;
const RATE = 0.1;
const L2 = 5e-3;

/** Logistic regression with L2, learnt by AdaGrad. */
export class Model {
  bias = 0;
  readonly shared = new Float64Array(SHARED_SIZE);
  readonly words: Record<string, Float64Array> = {};
  private readonly squares = new Float64Array(SHARED_SIZE);
  private readonly wordSquares: Record<string, Float64Array> = {};
  private biasSquare = 1;

  score(sample: Pick<Sample, 'features' | 'language'>): number {
    return this.bias + scoreOf(sample.features, this.shared, this.table(sample.language), 1);
  }

  learn(sample: Sample): void {
    const error = ((sample.sells ? 1 : 0) - 1 / (1 + Math.exp(-this.score(sample)))) * sample.weight;
    this.biasSquare += error * error;
    this.bias += (RATE * error) / Math.sqrt(this.biasSquare);
    step(this.shared, this.squares, sample.features.shared, error);
    const table = this.table(sample.language);
    step(
      table,
      this.wordSquares[sample.language] as Float64Array,
      sample.features.words,
      error * wordShare(sample.features.words.length),
    );
  }

  private table(language: string): Float64Array {
    this.wordSquares[language] ??= new Float64Array(WORD_SIZE);
    this.words[language] ??= new Float64Array(WORD_SIZE);
    return this.words[language];
  }
}

function step(weights: Float64Array, squares: Float64Array, indices: readonly number[], error: number): void {
  for (const index of indices) {
    const gradient = error - L2 * (weights[index] ?? 0);
    const square = (squares[index] ?? 0) + gradient * gradient;
    squares[index] = square;
    weights[index] = (weights[index] ?? 0) + (RATE * gradient) / Math.sqrt(square + 0.1);
  }
}

/** Each sample judged by a model that has not seen its page. */
export function crossValidate(all: readonly Sample[]): { sample: Sample; score: number }[] {
  const groups = [...new Set(all.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainModel(all.filter(({ group }) => foldOf.get(group) !== fold));
    return all
      .filter(({ group }) => foldOf.get(group) === fold)
      .map((sample) => ({ sample, score: model.score(sample) }));
  }).flat();
}

/** A model of all the samples; the same for the same samples in the same order. */
export function trainModel(all: readonly Sample[]): Model {
  const model = new Model();
  let seed = 7;
  const random = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const order = [...all];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] as Sample, order[index] as Sample];
    }
    for (const sample of order) model.learn(sample);
  }
  return model;
}
