import { wordShare } from '../../lib/language/word-hashes.ts';
import { logistic } from '../../lib/learnt/linear.ts';
import { type Features, SHARED_SIZE } from '../../lib/passages/model/features.ts';
import { scoreOf } from '../../lib/passages/model/score.ts';
import { Bias, descend, inEpochs } from '../learning/adagrad.ts';

/** A sentence as the regression sees it. */
export interface Example {
  features: Features;
  language: string;
  sells: boolean;
  weight: number;
}

/** Words are hashed into so many weights, a power of two: most for the language that most is learnt from. */
const WORD_SIZES: Readonly<Record<string, number>> = { en: 131_072 };
const WORD_SIZE = 32_768;
const L2 = 1.5e-3;

/** Logistic regression with L2, learnt by AdaGrad (Duchi et al. 2011). */
export class Regression {
  private readonly own = new Bias();
  readonly shared = new Float64Array(SHARED_SIZE);
  readonly words: Record<string, Float64Array> = {};
  private readonly squares = new Float64Array(SHARED_SIZE);
  private readonly wordSquares: Record<string, Float64Array> = {};

  get bias(): number {
    return this.own.value;
  }

  score({ features, language }: Pick<Example, 'features' | 'language'>): number {
    return this.bias + scoreOf(features, this.shared, this.table(language));
  }

  learn(example: Example): void {
    const { features, language, sells, weight } = example;
    const error = ((sells ? 1 : 0) - logistic(this.score(example))) * weight;
    this.own.descend(error);
    descend(this.shared, this.squares, features.shared, error, L2);
    const table = this.table(language);
    const squares = this.wordSquares[language] as Float64Array;
    const words = features.words.map((hash) => hash & (table.length - 1));
    descend(table, squares, words, error * wordShare(features.words.length), L2);
  }

  private table(language: string): Float64Array {
    const size = WORD_SIZES[language] ?? WORD_SIZE;
    this.wordSquares[language] ??= new Float64Array(size);
    this.words[language] ??= new Float64Array(size);
    return this.words[language];
  }
}

/** A regression of all the examples; the same for the same examples in the same order. */
export function learn(all: readonly Example[]): Regression {
  const model = new Regression();
  inEpochs(all, (example) => model.learn(example));
  return model;
}
