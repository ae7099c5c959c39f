import { BEYOND, numbersFrom } from './random.ts';

const EPOCHS = 12;
const RATE = 0.1;

/** Moves weights against an error, each less the more it has moved already (AdaGrad; Duchi et al. 2011), with an L2 penalty. */
export function descend(
  weights: Float64Array,
  squares: Float64Array,
  indices: readonly number[],
  error: number,
  l2: number,
): void {
  for (const index of indices) {
    const gradient = error - l2 * (weights[index] as number);
    const square = (squares[index] as number) + gradient * gradient;
    squares[index] = square;
    weights[index] = (weights[index] as number) + (RATE * gradient) / Math.sqrt(square + 0.1);
  }
}

/** The part of a model that stands for no feature, learnt the same way, without a penalty. */
export class Bias {
  value = 0;
  private square = 1;

  descend(error: number): void {
    this.square += error * error;
    this.value += (RATE * error) / Math.sqrt(this.square);
  }
}

/** Learns from each sample several times, in an order that is mixed anew but the same for the same samples. */
export function inEpochs<T>(samples: readonly T[], learn: (sample: T) => void): void {
  const next = numbersFrom(7);
  const random = (): number => next() / BEYOND;
  const order = [...samples];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] as T, order[index] as T];
    }
    for (const sample of order) learn(sample);
  }
}
