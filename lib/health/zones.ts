import type { Block, Page } from '../page/types.ts';

/** The parts of a page that say in different measure what it is about. */
export interface Zones {
  title: string;
  headings: string;
  /** Path and host as words. */
  address: string;
  description: string;
  crumbs: string;
  /** Paragraphs of prose outside navigation, comments and the like. */
  prose: readonly string[];
  /** Headings and items of the page's own matter that are links from end to end: what a list page is made of. */
  linkedTitles: number;
  /** Share of the lesser headings that are links from end to end, 0 to 1. */
  linkedHeadings: number;
  /** All visible text, as far as the budget goes. */
  all: string;
  /** Share of the visible text that stands in links, 0 to 1. */
  linkShare: number;
}

const AROUND = new Set(['nav', 'footer', 'aside', 'form']);
const AROUND_NAME =
  /(?:^|[\s_-])(?:comments?|disqus|sidebar|footer|nav|navigation|menu|related|cookies?|newsletter|share|social|modal|popup)(?:$|[\s_-])/;
/** An element with more than this share of the text is the page itself, whatever its name (`has-sidebar`). */
const MOST_OF_PAGE = 0.4;
const CRUMB_NAME = /bread-?_?crumb/;
/** Characters looked at; what a page is about shows long before. */
const BUDGET = 60_000;
const SHORTEST_PROSE = 60;
const SHORTEST_LINE = 25;
const LITTLE_PROSE = 1_000;
const HAN_WEIGHT = 2;

/** Splits a page into zones. Pure, linear in the number of blocks. */
export function zonesOf(page: Page): Zones {
  const kinds = elementKinds(page);
  const seen = page.blocks.filter((block) => !block.hidden);
  const headings: string[] = [];
  const crumbs: string[] = [];
  const prose: string[] = [];
  const titles: string[] = [page.metadata.title, ...metas(page, 'og:title').slice(0, 1)];
  let all = '';
  let length = 0;
  let linked = 0;
  const short: string[] = [];
  let proseLength = 0;
  let linkedTitles = 0;
  let linkedHeadings = 0;
  for (const block of seen) {
    length += block.text.length;
    linked += block.linkLength;
    if (all.length < BUDGET) all += `${block.text}\n`;
    const kind = kinds[block.element];
    if (kind === 'crumb') crumbs.push(block.text);
    if (kind !== 'main') continue;
    if (isLinkedTitle(block)) linkedTitles++;
    if (block.kind === 'heading') {
      if (block.level === 1 && titles.length < 4) titles.push(block.text);
      else if (block.linkLength < block.text.length / 2) headings.push(block.text);
      else linkedHeadings++;
    } else if (isProse(block) && proseLength < BUDGET) {
      prose.push(block.text);
      proseLength += block.text.length;
    } else if (isShortProse(block)) short.push(block.text);
  }
  // A leaflet of short lines has no other text.
  if (proseLength < LITTLE_PROSE) prose.push(...short.slice(0, 200));
  return {
    title: [...new Set(titles)].join('\n'),
    headings: headings.slice(0, 60).join('\n'),
    address: addressWords(page.url),
    description: [...metas(page, 'description'), ...metas(page, 'keywords')].join('\n').slice(0, 1_000),
    crumbs: crumbs.join('\n').slice(0, 300),
    prose,
    all,
    linkedTitles,
    linkedHeadings: linkedHeadings / (linkedHeadings + headings.length + 2),
    linkShare: length === 0 ? 1 : linked / length,
  };
}

/** Values of a `<meta>` by name. */
export function metas(page: Page, name: string): readonly string[] {
  return page.metadata.meta.get(name) ?? [];
}

/** What each element holds: the page's own matter, a breadcrumb, or things around. Parents come first. */
function elementKinds(page: Page): ('main' | 'crumb' | 'around')[] {
  const kinds: ('main' | 'crumb' | 'around')[] = [];
  const lengths = [0];
  for (const { text } of page.blocks) lengths.push((lengths[lengths.length - 1] as number) + text.length);
  const most = (lengths[lengths.length - 1] as number) * MOST_OF_PAGE;
  page.elements.forEach(({ parent, tag, name, role, label, start, end }, index) => {
    const above = kinds[parent] ?? 'main';
    const isMost = (lengths[end] ?? 0) - (lengths[start] ?? 0) > most;
    if (CRUMB_NAME.test(name) || CRUMB_NAME.test(label)) kinds[index] = 'crumb';
    else if (above !== 'main' || isMost) kinds[index] = above;
    else
      kinds[index] =
        AROUND.has(tag) || role === 'navigation' || role === 'contentinfo' || AROUND_NAME.test(name)
          ? 'around'
          : 'main';
  });
  return kinds;
}

function isLinkedTitle({ kind, text, linkLength }: Block): boolean {
  return kind !== 'row' && lengthOf(text) > 25 && linkLength > text.length * 0.7;
}

/** Running text: long enough for a sentence and not mostly links. */
function isProse(block: Block): boolean {
  if (block.kind === 'control' || block.kind === 'code' || block.kind === 'row') return false;
  return lengthOf(block.text) >= SHORTEST_PROSE && block.linkLength < block.text.length * 0.4;
}

function isShortProse(block: Block): boolean {
  if (block.kind === 'control' || block.kind === 'code') return false;
  return lengthOf(block.text) >= SHORTEST_LINE && block.linkLength === 0;
}

/** Length of a text in letters of an alphabet: a Chinese character says as much as several. */
export function lengthOf(text: string): number {
  return text.length + (text.match(/[\u3400-\u9fff]/g)?.length ?? 0) * HAN_WEIGHT;
}

function addressWords(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname, pathname, search } = new URL(url);
  let path = pathname + search;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A path that is not UTF-8 is read as it stands.
  }
  return `${hostname.replace(/^www\./, '')} ${path}`.replace(/[^\p{L}\p{N}]+/gu, ' ').slice(0, 300);
}
