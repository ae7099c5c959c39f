import { findArticle } from '../../lib/article/find.ts';
import type { Block, Page } from '../../lib/page/types.ts';
import { words } from '../../tests/bench/compare.ts';
import { type Labels, labelledPages, readPages } from '../../tests/bench/pages.ts';
import { type Label, type LearntPage, learntPage } from './material.ts';

/** The article as labelled goes on for this many blocks past its last sentence: appeals to buy stand there. */
const TAIL = 4;
/** What stands on whole pages counts twice: it is what the model meets. */
const WEIGHT = 2;

/** The labelled pages, never those held back. What is labelled `either`, or twice, says nothing. */
export async function fromLabelled(): Promise<LearntPage[]> {
  const pages = (await labelledPages()).filter(({ part, labels }) => part !== 'held' && labels.healthArticle);
  const read = await readPages(
    pages.map(({ part, id, labels, html }) => ({ id: `${part}/${id}`, url: labels.url, html })),
  );
  return pages.flatMap(({ part, id, labels }) => {
    const page = read.get(`${part}/${id}`);
    if (!page) return [];
    const kind = labelOf(labels);
    // The article as labelled, so that the model does not learn the finder's mistakes.
    const flags = page.blocks.map(
      ({ text }) =>
        /keeps|safety/.test(kind(text) ?? '') ||
        labels.keep.some((label) => flat(text).includes(flat(label))),
    );
    const [first, last] = [flags.indexOf(true), flags.lastIndexOf(true) + TAIL];
    const found = findArticle(page);
    const inArticle = page.blocks.map(
      (_, index) => (index >= first && index <= last) || (found.inArticle[index] ?? false),
    );
    const from = { source: 'labelled', group: id, weight: WEIGHT, page };
    return [
      learntPage(from, { ...found, inArticle }, (text, block) => {
        const label = kind(text);
        if (label !== 'sells') return label;
        // What the boxes around an article say is not selling in prose.
        if (isBoxed(page, block)) return null;
        return isLink(page.blocks[block]) ? 'furniture' : label;
      }),
    ];
  });
}

function labelOf(labels: Labels): (text: string) => Label {
  const lists = [
    ['safety', labels.safety.map(flat)],
    ['keeps', labels.keep.map(flat)],
    [null, labels.either.map(flat)],
    ['sells', labels.remove.map(flat)],
  ] as const;
  return (text) => {
    const own = flat(text);
    if (own.length < 3) return null;
    const hits = lists.filter(([, list]) =>
      list.some(
        (label) =>
          label === own ||
          (own.length > 15 && label.includes(own)) ||
          (label.length > 15 && own.includes(label)),
      ),
    );
    const label = hits[0]?.[0] ?? null;
    return hits.length === 1 || (label === 'safety' && hits[1]?.[0] === 'keeps') ? label : null;
  };
}

/** Whether a block is a link, or the start of another article. */
function isLink(block: Block | undefined): boolean {
  return !block || block.linkLength > block.text.length / 2 || /(?:\.\.\.|…)\s*$/.test(block.text);
}

function isBoxed(page: Page, index: number): boolean {
  for (
    let element = page.blocks[index]?.element ?? -1;
    element >= 0;
    element = page.elements[element]?.parent ?? -1
  )
    if (/^(?:nav|aside|footer|header|form)$/.test(page.elements[element]?.tag ?? '')) return true;
  return false;
}

function flat(text: string): string {
  return words(text).join(' ');
}
