import { existsSync } from 'node:fs';
import type { Article } from '../../lib/article/types.ts';
import type { Page } from '../../lib/page/types.ts';
import type { Plan } from '../../lib/passages/types.ts';
import { analysePage } from '../../lib/report/analyse-page.ts';
import { matchTopics } from '../../lib/topics/match.ts';
import type { Topics } from '../../lib/topics/types.ts';
import { words } from './compare.ts';
import { type Labels, labelledPages, readPages, sharedData } from './pages.ts';
import { sameTopic } from './same-topic.ts';
import { benchSearch } from './topic-search.ts';
import { benchCost } from './topics-cost.ts';

/** `--verbose` prints what was found and missed, never of the held-back pages. */
const verbose = process.argv.includes('--verbose');

const pages = await labelledPages();
const read = await readPages(pages.map(({ id, labels, html }) => ({ id, url: labels.url, html })));
type Row = Record<'pages' | 'first' | 'right' | 'shown' | 'found' | 'labelled' | 'sorted' | 'links', number>;
const totals = new Map<string, Row>();

for (const { id, part, labels } of pages) {
  const page = read.get(id);
  if (!page) continue;
  score(part, id, page, labels, analysePage(page, Date.now()));
  const { article, plan } = labelledArticle(page, labels);
  score(`${part} with labelled article`, id, page, labels, matchTopics(page, article, plan));
}
const rate = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
for (const [part, row] of [...totals].sort()) {
  console.log(
    `${part.padEnd(30)} pages ${row.pages}  first ${rate(row.first, row.pages)}  precision of three ${rate(row.right, row.shown)}` +
      `  recall ${rate(row.found, row.labelled)}  suggestions ${rate(row.sorted, row.links)} of ${row.links}`,
  );
}

await benchCost(pages.filter(({ part }) => part !== 'held').flatMap(({ id }) => read.get(id) ?? []));
if (existsSync(sharedData)) benchSearch();
else console.log('search: skipped, the shared data is absent');

function score(part: string, id: string, page: Page, labels: Labels, { topics, suggestions }: Topics): void {
  const row = totals.get(part) ?? {
    pages: 0,
    first: 0,
    right: 0,
    shown: 0,
    found: 0,
    labelled: 0,
    sorted: 0,
    links: 0,
  };
  totals.set(part, row);
  const titles = topics.map(({ title }) => title);
  const isLabelled = (title: string): boolean => labels.topics.some((label) => sameTopic(title, label));
  const missed = labels.topics.filter((label) => !titles.some((title) => sameTopic(title, label)));
  if (labels.topics.length > 0 && labels.healthArticle) {
    row.pages++;
    if (titles[0] !== undefined && isLabelled(titles[0])) row.first++;
    row.right += titles.slice(0, 3).filter(isLabelled).length;
    row.shown += Math.min(3, titles.length);
    row.found += labels.topics.length - missed.length;
    row.labelled += labels.topics.length;
  }
  const shown = new Set(suggestions.map(({ title }) => words(title).join(' ')));
  const isShown = (label: string): boolean => shown.has(words(label).join(' '));
  const links = linkTexts(page);
  const isLink = (label: string): boolean => links.has(words(label).join(' '));
  const related = labels.suggestions.related.filter(isLink);
  const unrelated = labels.suggestions.unrelated.filter(isLink);
  const dropped = related.filter((label) => !isShown(label));
  const wrong = unrelated.filter(isShown);
  if (labels.healthArticle) {
    row.links += related.length + unrelated.length;
    row.sorted += related.length - dropped.length + unrelated.length - wrong.length;
  }
  if (!verbose || part.startsWith('held') || !part.includes('with')) return;
  console.log(`${part}/${id}: ${labels.topics.join(', ')}`);
  console.log(`    ${titles.map((title) => `${isLabelled(title) ? '' : '!'}${title}`).join(', ')}`);
  if (dropped.length > 0) console.log(`    dropped: ${dropped.join(' · ')}`);
  if (wrong.length > 0) console.log(`    shown wrongly: ${wrong.join(' · ')}`);
}

/** Texts of the links that lead to another page; some labelled ones have no address, so no one could follow them. */
function linkTexts(page: Page): Set<string> {
  const links = page.blocks.flatMap(({ text, links: inBlock }) =>
    inBlock.filter(({ href }) => !href.startsWith('#')).map(({ start, end }) => text.slice(start, end)),
  );
  return new Set(links.map((text) => words(text).join(' ')));
}

/** The article as the labels have it, so that the matcher is measured apart from the steps before it. */
function labelledArticle(page: Page, labels: Labels): { article: Article; plan: Plan } {
  const flat = (text: string): string => words(text).join(' ');
  const kept = [...labels.keep, ...labels.safety, ...labels.either].map(flat).filter((text) => text !== '');
  const whole = ` ${kept.join(' ')} `;
  const inArticle = page.blocks.map(({ text }) => {
    const block = flat(text);
    return (
      block !== '' &&
      (whole.includes(` ${block} `) || kept.some((label) => block.includes(label) && label.length > 20))
    );
  });
  const removals = page.blocks.flatMap(({ text }, block) =>
    labels.remove
      .filter((label) => inArticle[block] && text.includes(label))
      .map((label) => ({
        kind: 'passage' as const,
        reason: 'label',
        block,
        span: { start: text.indexOf(label), end: text.indexOf(label) + label.length },
        text: label,
      })),
  );
  const { title, author, reviewer, published, updated } = labels;
  return {
    article: { title, author, reviewer, published, updated, titleBlock: null, inArticle },
    plan: { removals, protected: [] },
  };
}
