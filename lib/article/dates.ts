import type { Page } from '../page/types.ts';
import type { Said } from './bylines.ts';
import { dayOf } from './days.ts';
import type { JsonLdFacts } from './json-ld.ts';

const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'published',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'publication_date',
  'article:published',
  'datecreated',
  'release_date',
  'timestamp',
];
const UPDATED_META = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'modified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'last-updated',
  'lastupdated',
  'article.updated',
  'updated_time',
  'lastreviewed',
  'date.modified',
];
/** Blocks before and after the title within which a day is that of the article. */
const NEAR = { before: 8, after: 14 };

/** The days on which the article was published and last updated or reviewed, each null where the page does not say. */
export function findDates(
  page: Page,
  title: number,
  said: readonly Said[],
  facts: JsonLdFacts,
  isDayFirst: boolean,
): { published: string | null; updated: string | null } {
  const day = (value: string | undefined): string | null =>
    value === undefined ? null : dayOf(value, isDayFirst);
  const first = (values: readonly (string | undefined)[]): string | null =>
    values.map(day).find((value) => value !== null) ?? null;
  const meta = (names: readonly string[]): string | null =>
    first(names.flatMap((name) => page.metadata.meta.get(name) ?? []));
  const isNear = ({ block }: { block: number }): boolean =>
    block >= title - NEAR.before && block <= title + NEAR.after;
  const marked = (...names: string[]): string | null => {
    const list = page.metadata.values.filter(({ name }) => names.includes(name));
    return first([...list.filter(isNear), ...list].map(({ value }) => value));
  };
  const spoken = (what: Said['what'], isClose: boolean): string | null =>
    said.find((item) => item.what === what && (!isClose || isNear(item)))?.value ?? null;
  const published =
    spoken('published', true) ??
    first(facts.published) ??
    meta(PUBLISHED_META) ??
    marked('datepublished', 'datecreated') ??
    spoken('day', true) ??
    first(
      page.metadata.values.filter((item) => item.name === 'time' && isNear(item)).map(({ value }) => value),
    ) ??
    spoken('published', false);
  const updated =
    spoken('updated', true) ??
    first(facts.reviewed) ??
    first(facts.updated) ??
    meta(UPDATED_META) ??
    marked('datemodified', 'lastreviewed') ??
    spoken('updated', false);
  return { published, updated };
}
