import type { Page } from '../../page/types.ts';
import { typeOf } from '../json-ld.ts';

/** What a page says it is, as numbers that are the same for all its blocks. */
export function siteFeatures({ url, blocks, elements, metadata }: Page): number[] {
  const types = typesOf(metadata.jsonLd);
  const path = /^[a-z]+:\/\/[^/]*(\/[^?#]*)?/i.exec(url)?.[1] ?? '/';
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts[parts.length - 1] ?? '';
  const og = metadata.meta.get('og:type')?.[0] ?? '';
  const count = (tag: string): number => elements.filter((element) => element.tag === tag).length;
  const flag = (pattern: RegExp, text: string): number => (pattern.test(text) ? 1 : 0);
  return [
    Math.log1p(blocks.length),
    flag(/article|blog/i, og),
    flag(/product/i, `${og} ${types}`),
    flag(/article|posting|report|recipe|medicalwebpage/i, types.replace(/discussionforumposting/gi, '')),
    flag(/discussionforum|qapage|question/i, types),
    flag(/itemlist|collection|searchresults/i, types),
    flag(/organization|localbusiness|service/i, types),
    Math.min(10, count('article')),
    Math.min(3, count('main')),
    Math.min(5, count('h1')),
    Math.min(6, parts.length),
    Math.min(10, last.split(/[-_]/).length),
    flag(/\d{4}|\d{2}\/\d{2}/, path),
    flag(/forum|thread|topic|discussion|question|\/t\/|\/q\/|viewtopic|comments/i, path),
    flag(/product|shop|store|\/p\/|\/dp\/|item|collections?\/|category|buy/i, path),
    flag(/docs?|reference|api|manual|guide|learn|wiki/i, url),
    flag(/blog|news|article|story|post/i, url),
  ];
}

/** All `@type` of the JSON-LD's outer two levels, joined. */
function typesOf(roots: readonly unknown[]): string {
  const types: string[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) for (const item of value.slice(0, 50)) visit(item, depth);
    else if (typeof value === 'object' && value !== null) {
      if ('@type' in value) types.push(typeOf(value['@type']));
      if (depth < 2 && '@graph' in value) visit(value['@graph'], depth + 1);
      if (depth < 2 && 'mainEntity' in value) visit(value.mainEntity, depth + 1);
    }
  };
  visit(roots.slice(0, 50), 0);
  return types.join(' ');
}
