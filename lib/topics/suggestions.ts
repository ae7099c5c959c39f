import type { Article } from '../article/types.ts';
import type { Block, Link, Page } from '../page/types.ts';
import { catalogue } from './catalogue.ts';
import type { RankedTopic } from './centrality.ts';
import { findMentions, type PhraseIndex } from './phrases.ts';
import type { Suggestion } from './types.ts';

const MAX_SUGGESTIONS = 12;
/** A link text shorter than this is a name of a section, not of an article; Chinese needs fewer characters. */
const LEAST_LENGTH = 6;
const LEAST_LENGTH_CHINESE = 4;
/** At least this part of a block is its links, so that it is a link to another page and not a sentence. */
const LINK_SHARE = 0.6;

/**
 * The page's own links to further articles that concern the subject: those that name one of the article's topics, one
 * broader or narrower than it, or another topic that the article itself speaks of.
 */
export function suggest(
  page: Page,
  article: Article,
  central: readonly RankedTopic[],
  mentioned: readonly RankedTopic[],
  index: PhraseIndex,
): Suggestion[] {
  const near = nearTopics(central, mentioned);
  const found = new Map<string, Suggestion>();
  page.blocks.forEach((block, number) => {
    if (block.hidden || (article.inArticle[number] && !isLinkBlock(block))) return;
    for (const link of block.links) {
      const title = block.text.slice(link.start, link.end).trim();
      const url = resolve(link, page.url);
      if (url === null || found.has(url) || !isLongEnough(title)) continue;
      if (findMentions(title, index).some(({ topic }) => near.has(topic))) found.set(url, { title, url });
    }
  });
  return [...found.values()].slice(0, MAX_SUGGESTIONS);
}

function nearTopics(central: readonly RankedTopic[], mentioned: readonly RankedTopic[]): Set<number> {
  const { topics, position, narrower } = catalogue();
  const near = new Set<number>();
  for (const { topic } of central) {
    near.add(topic);
    for (const id of topics[topic]?.broader ?? []) near.add(position.get(id) ?? -1);
    for (const below of narrower[topic] ?? []) near.add(below);
  }
  for (const { topic } of mentioned) near.add(topic);
  return near;
}

function isLinkBlock({ text, linkLength }: Block): boolean {
  return linkLength > 0 && linkLength >= text.length * LINK_SHARE;
}

function isLongEnough(title: string): boolean {
  return title.length >= (/[\u3400-\u9fff]/.test(title) ? LEAST_LENGTH_CHINESE : LEAST_LENGTH);
}

/** The absolute address of a link to another page, or null for one within the page or not to the web. */
function resolve({ href }: Link, base: string): string | null {
  if (href.startsWith('#')) return null;
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href === base ? null : url.href;
}
