import type { Page } from '../page/types.ts';
import type { Said } from './bylines.ts';
import { dayOf, findDays } from './days.ts';
import type { JsonLdFacts } from './json-ld.ts';

/** Names of `<meta>` that give the day of publishing or of the last change, in their many spellings. */
const PUBLISHED_META =
  /publi(?:sh(?!er)|cation)|pub-?date|issued|created?(?:$|[._-]|d)|^(?:dc\.|dcterms\.|sailthru\.|citation_)?date$|release_date/;
const UPDATED_META = /modif|updat|revis|lastmod|last-?review/;
/** Blocks before and after the title within which a day is that of the article. */
const NEAR = { before: 8, after: 14 };
/** Blocks after the title within which a day without a label is surely that of the article. */
const CLOSE = 5;
/** Most words that a sentence such as "Posted by a reader on 5 March 2024 from the desk." has before the day. */
const MOST_BEFORE = 8;
/** What stands at a day that is not the article's: since when a member of a forum has been one, who wrote last. */
const OTHERS =
  /\b(?:joined|founded|registered|member since|last (?:post|reply)|registriert|mitglied seit|dabei seit|letzter beitrag|inscrit|membre depuis|dernier message|registrado|miembro desde|último mensaje|membro desde|última mensagem)\b|注册|最后回复/i;
/** The day in an address such as `/2024/03/05/title`. */
const IN_ADDRESS = /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=\/|$)/;
/** The month in one such as `/2024/03/title`. */
const MONTH_IN_ADDRESS = /\/((?:19|20)\d\d)\/(\d\d)(?=\/|$)/;
/** Addresses of pages on which people talk. */
const THREAD = /forum|thread|topic|discussion|question|\/t\/|viewtopic|comments/i;
/** Names of marked values that may give a day. */
const DAY_NAME = /date|time|publ/;

/**
 * The days on which the article was published and last updated or reviewed, each null where the page does not say.
 * The first of these is taken: the address; one that lies in the month which the address gives; what the page shows at its title as the day of publishing; its `<meta>`;
 * what it shows as the day of the last change; JSON-LD and microdata, which templates often fill with the day on which
 * an address was first used; what stands far from the title. A page that knows of no day but that of its last change
 * was, as it stands there, published on that day.
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
  const declared = first(metaValues(page, PUBLISHED_META, UPDATED_META));
  const stated = first(facts.published) ?? declared ?? marked('datepublished', 'datecreated');
  const changes = [...facts.reviewed, ...facts.updated, ...metaValues(page, UPDATED_META)];
  const changed = first(changes) ?? marked('datemodified', 'lastreviewed');
  const changedDays = new Set([changed, ...changes.map((value) => dayOf(value, isDayFirst))]);
  const exact = said.filter(({ isRough }) => !isRough);
  const rough = said.filter(({ isRough }) => isRough);
  const near = exact
    .filter((item) => isNear(item) && item.block !== title)
    .filter((item) => item.what !== 'day' || isDateline(page, item, isDayFirst))
    .map((item) =>
      item.what === 'day' && item.value !== stated && changedDays.has(item.value)
        ? { ...item, what: 'updated' as const }
        : item,
    );
  const times = page.metadata.values
    .filter((item) => item.name === 'time' && isNear(item))
    .filter(({ block, value }) => !isSaid(dayOf(value, isDayFirst), block, said));
  const isClose = ({ block }: { block: number }): boolean => block >= title && block <= title + CLOSE;
  const shown =
    near.find(({ what, value }) => what !== 'updated' && value === stated)?.value ??
    nearest(near, 'published', title) ??
    nearest(near.filter(isClose), 'day', title) ??
    first(times.filter(isClose).map(({ value }) => value));
  const shownChange = nearest(near, 'updated', title);
  const exactChange = shownChange ?? changed ?? nearest(exact, 'updated', title);
  const updated = exactChange ?? nearest(rough, 'updated', title);
  const month = MONTH_IN_ADDRESS.exec(page.url)?.slice(1).join('-') ?? 'none';
  const named = page.metadata.values.filter((value) => DAY_NAME.test(value.name) && isNear(value));
  const inMonth = [
    ...[shown, declared, stated, shownChange, changed],
    ...near.map(({ value }) => value),
    ...named.map(({ value }) => dayOf(value, isDayFirst)),
  ].find((day) => day?.startsWith(month));
  return {
    published:
      first([IN_ADDRESS.exec(page.url)?.slice(1).join('-') ?? '']) ??
      inMonth ??
      // A day apart is a matter of time zones; then the metadata are exact.
      (shown !== null && stated !== null && daysBetween(shown, stated) <= 1 ? stated : shown) ??
      declared ??
      shownChange ??
      stated ??
      nearest(near, 'day', title) ??
      first(times.map(({ value }) => value)) ??
      nearest(exact, 'published', title) ??
      nearest(rough, 'published', title) ??
      firstPost(page, exact, title, isDayFirst) ??
      onlyDay(exact) ??
      exactChange,
    updated,
  };
}

/** The first such day after the title, or else the last one before it. */
function nearest(said: readonly Said[], wanted: Said['what'], title: number): string | null {
  const days = said.filter(({ what }) => what === wanted);
  return (days.find(({ block }) => block >= title) ?? days.at(-1))?.value ?? null;
}

/** Whether a `<time>` is one that a line at it gives already, with what it is the day of. */
function isSaid(day: string | null, block: number, said: readonly Said[]): boolean {
  return said.some(
    (item) =>
      item.block === block ||
      (item.what === 'updated' && item.value === day && Math.abs(item.block - block) <= 2),
  );
}

/** On a thread, the day of the first post, which may stand far below the title. */
function firstPost(page: Page, said: readonly Said[], title: number, isDayFirst: boolean): string | null {
  if (!THREAD.test(page.url)) return null;
  const time = page.metadata.values.find(({ name, block }) => name === 'time' && block > title);
  const line = said.find((item) => item.block > title && isDateline(page, item, isDayFirst));
  return (time ? dayOf(time.value, isDayFirst) : null) ?? line?.value ?? null;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function metaValues({ metadata }: Page, names: RegExp, except?: RegExp): string[] {
  return [...metadata.meta]
    .filter(([name]) => names.test(name) && !except?.test(name))
    .flatMap(([, values]) => values);
}

/** Whether a block that gives a day says when its page was written, rather than when something took place. */
function isDateline({ blocks }: Page, { block, value }: Said, isDayFirst: boolean): boolean {
  const text = (blocks[block]?.text ?? '').slice(0, 260);
  const start = findDays(text, isDayFirst).find(({ day }) => day === value)?.start ?? 0;
  const isSentence = /[.!?]$/.test(text) && text.slice(0, start).split(' ').length > MOST_BEFORE;
  return !isSentence && !OTHERS.test(`${blocks[block - 1]?.text.slice(0, 60)} ${text}`);
}

/** The day without a label that is the only one on the page. */
function onlyDay(said: readonly Said[]): string | null {
  const days = new Set(said.filter(({ what }) => what === 'day').map(({ value }) => value));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}
