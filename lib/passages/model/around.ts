import type { Page } from '../../page/types.ts';
import type { JudgedBlock } from '../judge.ts';

/** Numbers that a sentence is judged by, in the order of the trees' features. */
const NAMES = [
  'own',
  'before',
  'after',
  'besideMost',
  'blockMean',
  'near',
  'heading',
  'section',
  'page',
  'pageShare',
  'place',
  'left',
  'length',
  'kind',
  'links',
  'rule',
  'ruleBefore',
  'ruleAfter',
  'pageRules',
  'named',
  'money',
  'reached',
  'tone',
  'medical',
  'guarded',
  'boxed',
] as const;

/** Numbers a row. */
export const WIDTH = NAMES.length;
/** Sentences on each side that count as near. */
const NEAR = 4;
/** A score beyond this says no more. */
const MOST = 8;
/** What stands for a neighbour that is not there. */
const NONE = -4;
const KINDS = ['paragraph', 'item', 'heading', 'row', 'quote', 'term', 'definition', 'caption'];
/** A share too uneven to matter within this many sentences. */
const SOME = 8;

const clip = (score: number): number => Math.max(-MOST, Math.min(MOST, score));
const chance = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * A row of numbers for each sentence, in order: its own score, those of its neighbours, block, section and page, and
 * what the rules said round about.
 * @param scores own score of each sentence, in the order of the blocks
 */
export function rowsAround(
  page: Page,
  blocks: readonly JudgedBlock[],
  scores: ArrayLike<number>,
): Float32Array {
  const count = scores.length;
  const rows = new Float32Array(count * WIDTH);
  const own = Float32Array.from({ length: count }, (_, at) => clip(scores[at] as number));
  const hit = new Uint8Array(count);
  let at = 0;
  for (const { sentences } of blocks) for (const { reason } of sentences) hit[at++] = reason ? 1 : 0;
  let [sum, some, hits] = [0, 0, 0];
  for (let index = 0; index < count; index++) {
    sum += chance(own[index] as number);
    if ((own[index] as number) > 0) some++;
    hits += hit[index] as number;
  }
  const sections = sectionMeans(page, blocks, own);
  let heading = NONE;
  let start = 0;
  blocks.forEach(({ index, sentences }, number) => {
    const block = page.blocks[index];
    if (!block) return;
    const end = start + sentences.length;
    let [total, most, second] = [0, -Infinity, -Infinity];
    for (let each = start; each < end; each++) {
      const score = own[each] as number;
      total += chance(score);
      if (score > most) [most, second] = [score, most];
      else if (score > second) second = score;
    }
    sentences.forEach(({ sentence, kind, place }, offset) => {
      const me = start + offset;
      const score = own[me] as number;
      const beside = score === most ? second : most;
      const { length } = sentence;
      rows.set(
        [
          score,
          me > 0 ? (own[me - 1] as number) : NONE,
          me + 1 < count ? (own[me + 1] as number) : NONE,
          beside === -Infinity ? NONE : beside,
          total / sentences.length,
          nearMean(own, me),
          block.kind === 'heading' ? score : heading,
          sections[number] as number,
          sum / (count + SOME),
          some / (count + SOME),
          me / count,
          count - me,
          length,
          KINDS.indexOf(block.kind),
          block.linkLength / Math.max(1, block.text.length),
          hit[me] as number,
          hit[me - 1] ?? 0,
          hit[me + 1] ?? 0,
          hits / (count + SOME),
          (sentence.brand ? 1 : 0) + (sentence.product ? 2 : 0),
          (sentence.price ? 1 : 0) + (sentence.percentOff ? 2 : 0),
          (sentence.phone ? 1 : 0) + (sentence.address ? 2 : 0),
          (sentence.exclaimed ? 1 : 0) + (sentence.question ? 2 : 0) + (sentence.quoted ? 4 : 0),
          sentence.weightOfMedicine,
          kind ? 1 : 0,
          place.includes('boxed') ? 1 : 0,
        ],
        me * WIDTH,
      );
    });
    if (block.kind === 'heading') heading = most;
    start = end;
  });
  return rows;
}

/** Mean chance of the sentences near one, itself left out. */
function nearMean(own: Float32Array, me: number): number {
  let [sum, count] = [0, 0];
  for (let at = Math.max(0, me - NEAR); at <= Math.min(own.length - 1, me + NEAR); at++)
    if (at !== me) {
      sum += chance(own[at] as number);
      count++;
    }
  return count === 0 ? 0 : sum / count;
}

/** For each block, the mean chance of the sentences from the heading above to the next. */
function sectionMeans(page: Page, blocks: readonly JudgedBlock[], own: Float32Array): number[] {
  const means: number[] = [];
  let [sum, count, at] = [0, 0, 0];
  const close = (): void => {
    while (means.length < number) means.push(count === 0 ? 0 : sum / count);
    [sum, count] = [0, 0];
  };
  let number = 0;
  for (const { index, sentences } of blocks) {
    if (page.blocks[index]?.kind === 'heading') close();
    for (let each = 0; each < sentences.length; each++) {
      sum += chance(own[at++] as number);
      count++;
    }
    number++;
  }
  close();
  return means;
}
