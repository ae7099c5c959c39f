import type { Article } from '../article/types.ts';
import type { Block, Page, Span } from '../page/types.ts';
import type { Plan } from '../passages/types.ts';
import type { ReaderBlock } from './schema.ts';

/**
 * The clean text as blocks in reading order: the article without its title and without what was removed, and
 * protected text from outside the article where it stands on the page.
 */
export function composeText(page: Page, article: Article, plan: Plan): ReaderBlock[] {
  const removed = new Map<number, Span[]>();
  for (const { block, span } of plan.removals) {
    const spans = removed.get(block);
    if (spans) spans.push(span);
    else removed.set(block, [span]);
  }
  const kept: ReaderBlock[] = [];
  const title = article.title.toLowerCase();
  page.blocks.forEach((block, index) => {
    // Farms like to repeat the title as the first line; readers get it once.
    if (index === article.titleBlock || block.text.toLowerCase() === title) return;
    const spans = removed.get(index) ?? [];
    const reader = cutSpans(block, index, spans);
    if (reader.text !== '') kept.push(reader);
  });
  return kept;
}

/** A block without the given stretches; links and marks move along, white space at the cuts is folded. */
function cutSpans(block: Block, index: number, spans: Span[]): ReaderBlock {
  const { kind, level } = block;
  if (spans.length === 0)
    return { block: index, kind, level, text: block.text, links: [...block.links], marks: [...block.marks] };
  const cuts = [...spans].sort((a, b) => a.start - b.start);
  let text = '';
  /** The last character of `text`: asking the growing string itself would copy it each time. */
  let last = ' ';
  const position = new Int32Array(block.text.length + 1);
  for (let offset = 0, cut = 0; offset < block.text.length; offset++) {
    while (cut < cuts.length && (cuts[cut] as Span).end <= offset) cut++;
    position[offset] = text.length;
    const gone = cut < cuts.length && (cuts[cut] as Span).start <= offset;
    const character = block.text[offset] as string;
    if (gone || (character === ' ' && last === ' ')) continue;
    text += character;
    last = character;
  }
  text = text.trimEnd();
  position[block.text.length] = text.length;
  const move = <S extends Span>(span: S): S => ({
    ...span,
    start: Math.min(position[span.start] ?? 0, text.length),
    end: Math.min(position[span.end] ?? 0, text.length),
  });
  const isLeft = (span: Span): boolean => span.end > span.start;
  return {
    block: index,
    kind,
    level,
    text,
    links: block.links.map(move).filter(isLeft),
    marks: block.marks.map(move).filter(isLeft),
  };
}
