import type { Article } from '../article/types.ts';
import type { Block, Link, Page } from '../page/types.ts';

/** A shorter link text names no article; Chinese needs fewer characters. */
const LEAST_LENGTH = 5;
const LEAST_LENGTH_CHINESE = 4;
/** Inside the article, at least this part of a block is its links: a link on its own, not one in a sentence. */
const LINK_SHARE = 0.5;

/** What authors call a list of further articles. */
const RELATED =
  /relat|recommend|suggest|similar|also|more|next|prev|read|further|teaser|hot|popular|verwandt|passend|voir|lire|leia|veja/;
/** What authors call the site's own furniture, anywhere and before the article. */
const FURNITURE =
  /menu|crumb|footer|masthead|topbar|toolbar|social|share|login|cookie|\bcta\b|banner|promo|shop|cart|author|byline/;
const NAVIGATION = /\bnav|header|tags?\b|categor/;
const FURNITURE_ROLES = new Set(['menu', 'menubar', 'banner', 'contentinfo', 'search']);
const FURNITURE_TAGS = new Set(['footer', 'form', 'button']);
const NAVIGATION_TAGS = new Set(['nav', 'header']);
/** Parts of addresses that lead to no article. */
const NO_ARTICLE =
  /\/(?:shop|store|cart|basket|checkout|buy|product|products|quiz|login|signin|signup|register|subscribe|newsletter|donate|give|book|booking|appointment|contact|about|tags?|t|label|category|categories|search|author|authors)(?:\/|$|\.|\?)/i;

/** A link to another page of the site; the address is absolute. */
export interface OwnLink {
  title: string;
  url: string;
}

/** The page's links to further articles of its own site: in related lists, teasers, next and previous. */
export function ownLinks(page: Page, article: Article): OwnLink[] {
  const found = new Map<string, OwnLink>();
  const begin = article.inArticle.indexOf(true);
  const site = URL.canParse(page.url) ? siteOf(new URL(page.url)) : null;
  page.blocks.forEach((block, number) => {
    if (block.links.length === 0 || block.hidden) return;
    if (article.inArticle[number] && block.linkLength < block.text.length * LINK_SHARE) return;
    if (isFurniture(page, block, number < begin)) return;
    for (const link of block.links) {
      const title = block.text.slice(link.start, link.end).trim();
      const url = addressOf(link, page.url, site);
      if (url !== null && !found.has(url) && isLongEnough(title)) found.set(url, { title, url });
    }
  });
  return [...found.values()];
}

/** Whether a block stands in the site's navigation, header or footer and not in a list of further reading. */
function isFurniture({ elements }: Page, { element }: Block, isBefore: boolean): boolean {
  for (let index = element; index >= 0; index = elements[index]?.parent ?? -1) {
    const { tag = '', role = '', name = '' } = elements[index] ?? {};
    if (tag === 'body' || tag === 'html') return false;
    if (RELATED.test(name)) return false;
    if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(role) || FURNITURE.test(name)) return true;
    if (isBefore && (NAVIGATION_TAGS.has(tag) || role === 'navigation' || NAVIGATION.test(name))) return true;
  }
  return false;
}

function isLongEnough(title: string): boolean {
  return title.length >= (/[\u3400-\u9fff]/.test(title) ? LEAST_LENGTH_CHINESE : LEAST_LENGTH);
}

/** The absolute address of a link to another page of the same site, or null. */
function addressOf({ href }: Link, base: string, site: string | null): string | null {
  if (href.startsWith('#') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (!/^https?:$/.test(url.protocol) || siteOf(url) !== site || NO_ARTICLE.test(url.pathname)) return null;
  url.hash = '';
  const isHome = url.pathname === '/' && url.search === '';
  return isHome || url.href === base ? null : url.href;
}

/** The last two labels of the host: enough to tell an advertiser's site from the page's own. */
function siteOf({ hostname }: URL): string {
  return hostname.split('.').slice(-2).join('.');
}
