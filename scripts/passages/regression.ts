import { type Features, SHARED_SIZE, WORD_SIZE } from '../../lib/passages/model/features.ts';
import { scoreOf, wordShare } from '../../lib/passages/model/score.ts';

/** A sentence as the regression sees it. */
export interface Example {
  features: Features;
  language: string;
  sells: boolean;
  weight: number;
}

const EPOCHS = 12;
const RATE = 0.1;
const L2 = 4e-3;

/** Logistic regression with L2, learnt by AdaGrad (Duchi et al. 2011). */
export class Regression {
  bias = 0;
  readonly shared = new Float64Array(SHARED_SIZE);
  readonly words: Record<string, Float64Array> = {};
  private readonly squares = new Float64Array(SHARED_SIZE);
  private readonly wordSquares: Record<string, Float64Array> = {};
  private biasSquare = 1;

  score({ features, language }: Pick<Example, 'features' | 'language'>): number {
    return this.bias + scoreOf(features, this.shared, this.table(language));
  }

  learn(example: Example): void {
    const { features, language, sells, weight } = example;
    const error = ((sells ? 1 : 0) - 1 / (1 + Math.exp(-this.score(example)))) * weight;
    this.biasSquare += error * error;
    this.bias += (RATE * error) / Math.sqrt(this.biasSquare);
    step(this.shared, this.squares, features.shared, error);
    const table = this.table(language);
    step(
      table,
      this.wordSquares[language] as Float64Array,
      features.words,
      error * wordShare(features.words.length),
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
    const gradient = error - L2 * (weights[index] as number);
    const square = (squares[index] as number) + gradient * gradient;
    squares[index] = square;
    weights[index] = (weights[index] as number) + (RATE * gradient) / Math.sqrt(square + 0.1);
  }
}

/** A regression of all the examples; the same for the same examples in the same order. */
export function learn(all: readonly Example[]): Regression {
  const model = new Regression();
  let seed = 7;
  const random = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const order = [...all];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] as Example, order[index] as Example];
    }
    for (const example of order) model.learn(example);
  }
  return model;
}
