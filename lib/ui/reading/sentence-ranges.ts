import { splitSentences } from '../../reader/sentences.ts';

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, td, pre, figure';

/** The sentences of an article in reading order, each as a range in it. */
export function sentenceRanges(article: Element, language: string): Range[] {
  return [...textsByBlock(article).values()].flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    return splitSentences(text, language).map(({ start, end }) => rangeIn(nodes, start, end));
  });
}

function textsByBlock(article: Element): Map<Element, Text[]> {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const texts = new Map<Element, Text[]>();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const block = node.parentElement?.closest(BLOCKS);
    if (!block || !article.contains(block) || block.closest('figure.glance')) continue;
    texts.set(block, [...(texts.get(block) ?? []), node]);
  }
  return texts;
}

function rangeIn(nodes: readonly Text[], start: number, end: number): Range {
  const range = new Range();
  let reached = 0;
  for (const node of nodes) {
    const next = reached + node.length;
    if (start >= reached && start < next) range.setStart(node, start - reached);
    if (end > reached && end <= next) range.setEnd(node, end - reached);
    reached = next;
  }
  return range;
}
