import type { Page } from '../page/types.ts';
import type { Said } from './bylines.ts';
import { dayOf } from './days.ts';
import type { JsonLdFacts } from './json-ld.ts';

/** Names of `<meta>` that give the day of publishing or of the last change, in their many spellings. */
const PUBLISHED_META =
  /publi(?:sh(?!er)|cation)|pub-?date|issued|created?(?:$|[._-]|d)|^(?:dc\.|dcterms\.|sailthru\.|citation_)?date$|release_date/;
const UPDATED_META = /modif|updat|revis|lastmod|last-?review/;
/** Blocks before and after the title within which a day is that of the article. */
const NEAR = { before: 8, after: 14 };
/** Blocks after the title within which a day without a label is surely that of the article. */
const CLOSE = 5;
/** What stands at a day that is not the article's: since when a member of a forum has been one. */
const MEMBER =
  /\b(?:joined|registered|member since|registriert|mitglied seit|dabei seit|inscrit|membre depuis|registrado|miembro desde|membro desde)\b|注册/i;

/**
 * The days on which the article was published and last updated or reviewed, each null where the page does not say.
 * What the page shows next to its title goes before its metadata, which templates often fill with the day of the last
 * export; metadata go before what stands far from the title.
 */
export function findDates(
  page: Page,
  title: number,
  said: readonly Said[],
  facts: JsonLdFacts,
  isDayFirst: boolean,
): { published: string | null; updated: string | null } {
  const first = (values: readonly string[]): string | null =>
    values.map((value) => dayOf(value, isDayFirst)).find((day) => day !== null) ?? null;
  const isNear = ({ block }: { block: number }): boolean =>
    block >= title - NEAR.before && block <= title + NEAR.after;
  const marked = (...names: string[]): string | null => {
    const list = page.metadata.values.filter(({ name }) => names.includes(name));
    return first([...list.filter(isNear), ...list].map(({ value }) => value));
  };
  const near = said.filter(isNear);
  const close = near.filter(({ block }) => block >= title && block <= title + CLOSE);
  const shown = (list: readonly Said[], what: Said['what']): string | null => {
    const days = list.filter(
      (item) => item.what === what && (what !== 'day' || !isMembership(page, item.block)),
    );
    return (days.find(({ block }) => block >= title) ?? days.at(-1))?.value ?? null;
  };
  const times = page.metadata.values.filter((item) => item.name === 'time' && isNear(item));
  const changed = [
    ...facts.reviewed,
    ...facts.updated,
    ...metaValues(page, UPDATED_META),
    marked('datemodified', 'lastreviewed') ?? '',
  ];
  const changedDays = new Set(changed.map((value) => dayOf(value, isDayFirst)));
  const stated =
    first(facts.published) ??
    first(metaValues(page, PUBLISHED_META, UPDATED_META)) ??
    marked('datepublished', 'datecreated');
  const visible =
    shown(near, 'published') ??
    shown(
      close.filter(({ value }) => value === stated || !changedDays.has(value)),
      'day',
    );
  return {
    // A day apart is a matter of time zones; then the metadata are exact.
    published:
      (visible !== null && stated !== null && daysBetween(visible, stated) <= 1 ? stated : visible) ??
      stated ??
      shown(near, 'day') ??
      first(
        times.filter(({ block }) => !near.some((item) => item.block === block)).map(({ value }) => value),
      ) ??
      shown(said, 'published') ??
      onlyDay(said),
    updated: shown(near, 'updated') ?? first(changed) ?? shown(said, 'updated'),
  };
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function metaValues({ metadata }: Page, names: RegExp, except?: RegExp): string[] {
  return [...metadata.meta]
    .filter(([name]) => names.test(name) && !except?.test(name))
    .flatMap(([, values]) => values);
}

function isMembership({ blocks }: Page, block: number): boolean {
  return MEMBER.test(`${blocks[block - 1]?.text.slice(0, 60)} ${blocks[block]?.text.slice(0, 260)}`);
}

/** The day without a label that is the only one on the page. */
function onlyDay(said: readonly Said[]): string | null {
  const days = new Set(said.filter(({ what }) => what === 'day').map(({ value }) => value));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}
