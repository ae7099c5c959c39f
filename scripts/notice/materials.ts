import { findArticle } from '../../lib/article/find.ts';
import { gather, type Material } from '../../lib/notice/material.ts';
import { planRemovals } from '../../lib/passages/plan.ts';
import { type LabelledPage, labelledPages, readPages } from '../../tests/bench/pages.ts';

/** No sign that is learnt depends on the day. */
const NOW = Date.parse('2026-01-01');

/**
 * The labelled health pages, never those held back, each with what the checks of the notice read of it: made when asked
 * for, since the patterns that each page brings along fill the memory.
 */
export async function labelledMaterials(): Promise<{ labelled: LabelledPage; material: () => Material }[]> {
  const pages = (await labelledPages()).filter(({ part, labels }) => part !== 'held' && labels.healthArticle);
  const keyOf = ({ part, id }: LabelledPage): string => `${part}/${id}`;
  const read = await readPages(
    pages.map((page) => ({ id: keyOf(page), url: page.labels.url, html: page.html })),
  );
  return pages.map((labelled) => {
    const page = read.get(keyOf(labelled));
    if (!page) throw new Error(`not read: ${keyOf(labelled)}`);
    const material = (): Material => {
      const article = findArticle(page);
      return gather(page, article, planRemovals(page, article), NOW);
    };
    return { labelled, material };
  });
}
