import { titleParts } from '../page/title-parts.ts';
import type { Page } from '../page/types.ts';

/** Words that stand in a site's name and say nothing by themselves. */
const COMMON = new Set(
  'the a an of and for my your our home page blog site online web www health healthcare medical medicine medicina hospital hospitals clinic clinica clínica klinik clinique center centre care doctor doctors dental news daily magazine media group inc ltd llc gmbh co com org net all rights reserved copyright centro salud gesundheit santé saúde institute wellness university nhs national service services ministry department government wikipedia journal society association foundation charity trust'.split(
    ' ',
  ),
);
const MAX_WORDS = 6;

/**
 * The names under which a page's owner goes: from `og:site_name`, the end of the title, JSON-LD, the line with the
 * copyright sign and the host. Longer names first.
 */
export function siteNames(page: Page): string[] {
  const names = new Set<string>();
  const add = (name: string | undefined): void => {
    const clean = (name ?? '')
      .replace(/[®™©|]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const words = clean.split(' ');
    if (clean.length < 3 || words.length > MAX_WORDS) return;
    names.add(clean);
  };
  const { meta, title, jsonLd } = page.metadata;
  for (const key of ['og:site_name', 'application-name', 'apple-mobile-web-app-title'])
    add(meta.get(key)?.[0]);
  const parts = titleParts(title);
  if (parts.length > 1) add(parts[parts.length - 1]);
  for (const value of jsonLd) add(publisherName(value));
  for (const block of page.blocks) {
    const line = block.text.length < 200 && SIGN.test(block.text) ? COPYRIGHT.exec(block.text) : null;
    if (line) add(line[1]);
  }
  for (const name of [...names]) add(shortForm(name));
  const host = hostName(page.url);
  if (host.length >= 5) names.add(host);
  return [...names].filter((name) => !isCommon(name)).sort((a, b) => b.length - a.length);
}

/** What a line with an owner's name begins with; quicker to look for than the whole pattern. */
const SIGN = /©|\(c\)|copyright/i;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©|@)?\s*(?:\d{4}\s*[-–]?\s*(?:\d{4})?)?[\s,·–-]*(?:by\s+)?([\p{Lu}\p{N}\u3400-\u9fff][^.,|·©–!]{2,40})/iu;

function publisherName(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('@graph' in value && Array.isArray(value['@graph']))
    return value['@graph'].map(publisherName).find((name) => name !== undefined);
  const publisher = 'publisher' in value ? value.publisher : undefined;
  if (typeof publisher === 'object' && publisher !== null && 'name' in publisher)
    return typeof publisher.name === 'string' ? publisher.name : undefined;
  const isOwner =
    '@type' in value && /Organization|WebSite|Clinic|Dentist|Business/i.test(String(value['@type']));
  return isOwner && 'name' in value && typeof value.name === 'string' ? value.name : undefined;
}

/** The first word of a longer name where it is a name by itself: "Quillcare" of "Quillcare Online Pharmacy". */
function shortForm(name: string): string | undefined {
  const words = name.split(' ');
  const first = words.find((word) => !COMMON.has(word.toLowerCase()));
  return words.length > 1 && first && first.length >= 5 && first === words[0] && /^\p{Lu}/u.test(first)
    ? first
    : undefined;
}

function isCommon(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => COMMON.has(word));
}

/** The host's own label: `lifejoyhealth` of `https://www.lifejoyhealth.com/`. */
function hostName(url: string): string {
  try {
    const labels = new URL(url).hostname.split('.');
    const label = labels.length > 1 ? labels[labels.length - 2] : '';
    return (label && /^(?:co|com|org|net|ac|gov|edu)$/.test(label) ? labels[labels.length - 3] : label) ?? '';
  } catch {
    return '';
  }
}
