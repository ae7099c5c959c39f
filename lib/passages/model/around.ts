import { logistic } from '../../learnt/linear.ts';
import type { Block, Page } from '../../page/types.ts';
import type { Sentence } from '../facts.ts';
import type { JudgedBlock } from '../judge.ts';
import type { Judged } from '../judge-sentence.ts';
import { isGrave, isPlain, medicalKinds } from '../plain.ts';
import { type Box, boxesAround } from './boxes.ts';
import { KIN, kinOf } from './kin.ts';

/** A score beyond this says no more. */
const MOST = 8;
/** What stands for the score of a neighbour that is not there. */
const NONE = -MOST - 1;
/** Sentences on each side that count as near, and as further off. */
const NEAR = 4;
const FAR = 10;
/** How far a rule or a protection reaches. */
const REACH = 3;
/** A page of few sentences says little of itself: as many more count as plain. */
const SOME = 8;
/** Sentences that sell most, by whose mean a page is known. */
const TOP = 5;
const KINDS: readonly Block['kind'][] = ['paragraph', 'heading', 'item', 'row', 'quote'];

/** Shares of a page's sentences that bear a sign. */
const SHARED: readonly ((judged: Judged) => boolean)[] = [
  ({ reason }) => reason !== null,
  ({ kind }) => kind !== null,
  ({ sentence }) => sentence.brand,
  ({ sentence }) => sentence.product,
  ({ sentence }) => sentence.price,
  ({ sentence }) => sentence.has('own'),
  ({ sentence }) => sentence.has('me'),
];

/** Numbers of a sentence by itself, of its neighbours, of its block, of the box around it, and of its page. */
const OWN = 23;
const NEIGHBOURS = 9;
const BLOCK = 7;
const BOX = 6;
const PAGE = 5;
/** Numbers that a sentence is judged by. */
export const WIDTH = OWN + NEIGHBOURS + BLOCK + BOX + KIN + PAGE + SHARED.length;

const clip = (score: number): number => Math.max(-MOST, Math.min(MOST, score));
const mean = (values: ArrayLike<number>, from: number, to: number): number => {
  let sum = 0;
  for (let at = from; at < to; at++) sum += values[at] as number;
  return to > from ? sum / (to - from) : 0;
};

/**
 * What each sentence is judged by in view of those round about: a row of `WIDTH` numbers for each, in order.
 * @param scores own score of each sentence, in the order of the blocks
 */
export function rowsAround(
  page: Page,
  blocks: readonly JudgedBlock[],
  scores: ArrayLike<number>,
): Float32Array {
  const count = scores.length;
  const own = Float32Array.from(scores, clip);
  const chances = own.map(logistic);
  const all = blocks.flatMap(({ sentences }) => sentences);
  const ruled = Uint8Array.from(all, ({ reason }) => (reason ? 1 : 0));
  const guarded = Uint8Array.from(all, ({ kind }) => (kind ? 1 : 0));
  const most = Float32Array.from(chances).sort().slice(-TOP);
  const shares = SHARED.map((bears) => all.filter(bears).length / Math.max(1, count));
  const whole = [chances.reduce((sum, one) => sum + one, 0) / (count + SOME), mean(most, 0, most.length)];
  const starts: number[] = [];
  let start = 0;
  for (const { sentences } of blocks) {
    starts.push(start);
    start += sentences.length;
  }
  starts.push(count);
  const kin = kinOf(
    all.map(({ sentence }) => sentence),
    own,
    NONE,
  );
  const rows = new Float32Array(count * WIDTH);
  let heading = NONE;
  const boxes = boxesAround(page, blocks);
  blocks.forEach(({ index, rule, sentences }, number) => {
    const block = page.blocks[index];
    if (!block) return;
    const [from, to] = [starts[number] as number, starts[number + 1] as number];
    const before = number > 0 ? mean(own, starts[number - 1] as number, from) : NONE;
    const after = number + 1 < blocks.length ? mean(own, to, starts[number + 2] as number) : NONE;
    const box = boxes[number] as Box;
    const [boxFrom, boxTo] = [starts[box.from] as number, starts[box.to] as number];
    const boxed = [
      Number(box.named),
      Number(box.aside),
      box.to - box.from,
      mean(own, boxFrom, boxTo),
      mean(ruled, boxFrom, boxTo),
      mean(guarded, boxFrom, boxTo),
    ];
    const inside = own.subarray(from, to);
    const extent = [Math.max(...inside), mean(inside, 0, inside.length), Math.min(...inside)];
    if (block.kind === 'heading') heading = extent[0] as number;
    sentences.forEach((judged, place) => {
      const at = from + place;
      // Lists joined by the browser itself: spreading them takes code that runs for the first time three times as long.
      const row = factsOf(judged, block, own[at] as number, rule !== null).concat(
        neighbours(own, chances, at),
        [heading, sumNear(ruled, at), sumNear(guarded, at)],
        extent,
        [to - from, place, before, after],
        boxed,
        kin[at] as readonly number[],
        [at / count, count - at, count],
        whole,
        shares,
      );
      rows.set(row, at * WIDTH);
    });
  });
  return rows;
}

function factsOf(
  { sentence, reason, place }: Judged,
  block: Block,
  score: number,
  isRuled: boolean,
): number[] {
  const signs = [
    reason !== null,
    isRuled,
    isPlain(sentence),
    isGrave(sentence),
    sentence.brand,
    sentence.product,
    sentence.price,
    sentence.coined,
    sentence.named,
    sentence.phone,
    sentence.amount,
    sentence.question,
    sentence.exclaimed,
    sentence.has('own'),
    sentence.has('me'),
    sentence.has('you'),
    place.includes('boxed'),
    hasEnd(sentence),
  ];
  return [score].concat(signs.map(Number), [
    sentence.length,
    medicalKinds(sentence),
    KINDS.indexOf(block.kind),
    block.linkLength / Math.max(1, block.text.length),
  ]);
}

function hasEnd({ text }: Sentence): boolean {
  return /[.!?。！？…:：]["”’')）]*\s*$/.test(text);
}

function neighbours(own: Float32Array, chances: Float32Array, at: number): number[] {
  const score = (other: number): number => own[other] ?? NONE;
  const around = (reach: number): number => {
    const [from, to] = [Math.max(0, at - reach), Math.min(chances.length, at + reach + 1)];
    return to - from < 2
      ? 0
      : (mean(chances, from, to) * (to - from) - (chances[at] as number)) / (to - from - 1);
  };
  return [score(at - 1), score(at + 1), score(at - 2), score(at + 2), around(NEAR), around(FAR)];
}

function sumNear(flags: Uint8Array, at: number): number {
  let sum = 0;
  for (let other = Math.max(0, at - REACH); other <= Math.min(flags.length - 1, at + REACH); other++)
    sum += flags[other] as number;
  return sum;
}
