import { type PackedTrees, Trees } from '../learnt/trees.ts';
import type { Material } from './material.ts';
import { once } from './once.ts';
import { foundOf, pageSigns } from './page-signs.ts';
import * as packed from './page-trees.prepared.ts';

/** What is asked of a whole page, each answered by trees that `scripts/train-notice.ts` has learnt. */
export type Question = keyof typeof packed;

const PACKED: Readonly<Record<Question, () => PackedTrees>> = packed;
const opened = new Map<Question, Trees>();

const signs = once((material): number[] => pageSigns(material, foundOf(material)));

/**
 * The chance, 0 to 1, that the answer is yes.
 * @param known what has been found out meanwhile and the question is learnt with, see `train-notice.ts`
 */
export function chanceOf(question: Question, material: Material, ...known: readonly boolean[]): number {
  let trees = opened.get(question);
  if (!trees) {
    trees = new Trees(PACKED[question]());
    opened.set(question, trees);
  }
  const row = Float32Array.from([...signs(material), ...known.map(Number)]);
  return trees.probabilities(row, row.length)[0] as number;
}

/** Answers a question by other trees than those shipped: while learning, what is asked later leans on what was learnt before. */
export function answerBy(question: Question, trees: PackedTrees): void {
  opened.set(question, new Trees(trees));
}
