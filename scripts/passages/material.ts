import type { Article } from '../../lib/article/types.ts';
import type { Page } from '../../lib/page/types.ts';
import { readContext } from '../../lib/passages/context.ts';
import type { Sentence } from '../../lib/passages/facts.ts';
import { applyRules, type JudgedBlock } from '../../lib/passages/judge.ts';
import { isTiny } from '../../lib/passages/model/decide.ts';
import type { Sign } from '../../lib/passages/model/features.ts';

/** What a sentence is: it sells, it goes as a piece of the site, it is to be kept, also for safety, or it says nothing to learn from. */
export type Label = 'sells' | 'furniture' | 'keeps' | 'safety' | null;
/** What is for safety counts this many times. */
export const SAFETY_WEIGHT = 4;

/** A sentence to learn from. */
export interface Sample {
  sentence: Sentence;
  place: readonly Sign[];
  sells: boolean;
  weight: number;
  /** Samples of a group stay in one fold. */
  group: string;
}

/** A page to learn from, with a label for each sentence of its article in order. */
export interface LearntPage {
  /** Where it comes from: `labelled`, `written`, `reliable`, `unreliable`, `other`. */
  source: string;
  group: string;
  weight: number;
  page: Page;
  blocks: readonly JudgedBlock[];
  labels: readonly Label[];
}

/**
 * Makes a page ready to be learnt from. A few words that go ("Copy link") are furniture; what a
 * rule for whole blocks takes goes whatever the model says, and would teach it that the foot of a site stays.
 * @param labelOf what is known of a sentence by its text and block
 */
export function learntPage(
  from: Pick<LearntPage, 'source' | 'group' | 'weight' | 'page'>,
  article: Article,
  labelOf: (text: string, block: number) => Label,
): LearntPage {
  const blocks = applyRules(from.page, article, readContext(from.page, article));
  const labels = blocks.flatMap(({ index, rule, sentences }) =>
    sentences.map(({ sentence }) => {
      const label = labelOf(sentence.text, index);
      if (rule && label === 'keeps') return null;
      return label === 'sells' && isTiny(sentence) ? 'furniture' : label;
    }),
  );
  return { ...from, blocks, labels };
}

/** The labelled sentences of pages, each by itself. Furniture goes by where it stands and teaches nothing of selling. */
export function samplesOf(pages: readonly LearntPage[]): Sample[] {
  const samples: Sample[] = [];
  for (const { blocks, labels, group, weight } of pages) {
    let at = 0;
    for (const { sentences } of blocks)
      for (const { sentence, place } of sentences) {
        const label = labels[at++];
        if (label && label !== 'furniture')
          samples.push({
            sentence,
            place,
            sells: label === 'sells',
            weight: label === 'safety' ? weight * SAFETY_WEIGHT : weight,
            group,
          });
      }
  }
  return samples;
}
