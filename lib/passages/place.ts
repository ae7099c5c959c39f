import type { Page } from '../page/types.ts';
import type { Judged, JudgedBlock } from './judge.ts';
import type { Sign } from './model/features.ts';

/** What authors call an element that sells. */
const BOXED =
  /(?:^|[\s_-])(?:cta|promo|product|offer|deal|shop|buy|price|pricing|banner|callout|highlight|box|card|boxed|review|testimonial|quote|ad|sponsor|affiliate|button|btn|course|program|tip)(?:$|[\s_-])/;
/** Sentences removed by rule per sentence of the article from which on a page sells, and sells hard. */
const SELLS = 0.03;
const SELLS_HARD = 0.1;
/** The last part of an article, where the appeals to call and buy gather. */
const END = 0.85;

/** Marks each sentence with where it stands: beside what the rules removed, under which heading, in what box. */
export function markPlaces(page: Page, blocks: readonly JudgedBlock[]): void {
  const all = blocks.flatMap(({ sentences }) => sentences);
  const share = all.filter(({ reason }) => reason).length / Math.max(1, all.length);
  const pageSigns: Sign[] =
    share > SELLS_HARD ? ['hardSellingPage', 'sellingPage'] : share > SELLS ? ['sellingPage'] : [];
  let passed = 0;
  let heading: { sells: boolean; hit: boolean } = { sells: false, hit: false };
  blocks.forEach((judged, at) => {
    const block = page.blocks[judged.index];
    if (!block) return;
    const signs: Sign[] = [...pageSigns];
    if (block.kind === 'heading' || block.kind === 'item' || block.kind === 'row' || block.kind === 'quote')
      signs.push(block.kind);
    if (block.linkLength > block.text.length / 2) signs.push('linked');
    if (BOXED.test(page.elements[block.element]?.name ?? '')) signs.push('boxed');
    const own = judged.sentences;
    if (block.kind === 'heading')
      heading = {
        sells: own.some(({ sentence }) => sentence.has('sellHeading')),
        hit: own.some(({ reason }) => reason),
      };
    else {
      if (heading.sells) signs.push('underSellingHeading');
      if (heading.hit) signs.push('headingHit');
    }
    own.forEach((one, index) => {
      one.place.push(...signs);
      if (isHit(own[index - 1] ?? lastOf(blocks[at - 1]))) one.place.push('afterHit');
      if (isHit(own[index + 1] ?? blocks[at + 1]?.sentences[0])) one.place.push('beforeHit');
      if (passed / all.length > END) one.place.push('nearEnd');
      passed++;
    });
  });
}

const isHit = (judged: Judged | undefined): boolean => judged?.reason != null;
const lastOf = (block: JudgedBlock | undefined): Judged | undefined =>
  block?.sentences[block.sentences.length - 1];
