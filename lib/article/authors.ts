import { titleParts } from '../page/title-parts.ts';
import type { Page } from '../page/types.ts';
import type { Said } from './bylines.ts';
import { beforeDay, HAN_USER, hanName } from './day-line.ts';
import type { JsonLdFacts } from './json-ld.ts';
import { cleanName, isPerson } from './names.ts';
import { signature } from './signature.ts';

interface Candidate {
  name: string;
  weight: number;
}

const META = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'og:author',
  'cxenseparse:author',
];
const CALLED =
  /author|autor|auteur|attribution|(?:^|[-_ ])by(?:$|[-_ ])|byline|poster|user-?name|creator|writer|written/;
const NOT_CALLED = /comment|bio\b|related|avatar|image|img|social|follow|share|count/;
/** Blocks before and after the title within which a byline is that of the article. */
const NEAR = { before: 12, after: 12 };

/**
 * The article's author: every source names a candidate with the weight that it has earned (the share of right names
 * per source on the pages open to tuning, see docs/article.md); candidates that contain one another add up.
 */
export function findAuthor(
  page: Page,
  title: number,
  said: readonly Said[],
  facts: JsonLdFacts,
): string | null {
  const candidates: Candidate[] = [];
  const add = (weight: number, ...raw: readonly string[]): void => {
    const names = raw.map(cleanName).filter((name) => name !== null);
    const name = [...new Set(names)].slice(0, 8).join(', ');
    if (name !== '') candidates.push({ name, weight });
  };
  const isNear = (block: number): boolean => block >= title - NEAR.before && block <= title + NEAR.after;
  add(0.9, ...facts.authors);
  for (const name of META) add(0.8, ...(page.metadata.meta.get(name) ?? []));
  add(0.8, ...twitterAuthor(page));
  const { values } = page.metadata;
  const given = values.filter(({ name }) => name === 'author');
  const called = values.filter(
    ({ name }) => name.startsWith('class ') && CALLED.test(name) && !NOT_CALLED.test(name),
  );
  addFirst(given, 0.9, 0.4);
  addFirst(called, 0.9, 0.3);
  addFirst(calledElements(page), 0.8, 0.3);
  addFirst(
    said.filter(({ what }) => what === 'author').map(({ value, block }) => ({ value, block })),
    1,
    0.35,
  );
  add(0.25, bareName(page, title, said) ?? '');
  add(0.2, signature(page, title, said) ?? '');
  return best(candidates);

  function addFirst(list: readonly { value: string; block: number }[], near: number, far: number): void {
    const usable = list.filter(({ value }) => cleanName(value) !== null);
    const close = usable.find(({ block }) => isNear(block));
    const other = usable.find(({ block }) => block > title + NEAR.after);
    if (close) add(near, close.value);
    else if (other) add(far, other.value);
  }
}

function best(candidates: readonly Candidate[]): string | null {
  let winner: Candidate | null = null;
  for (const { name } of candidates) {
    const agreeing = candidates.filter((other) => agrees(name, other.name));
    const weight = agreeing.reduce((sum, other) => sum + other.weight, 0);
    if (!winner || weight > winner.weight + 1e-9) winner = { name, weight };
  }
  return winner?.name ?? null;
}

function agrees(a: string, b: string): boolean {
  const [left, right] = [plain(a), plain(b)];
  return left.includes(right) || right.includes(left);
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `twitter:label1` says what `twitter:data1` is: "Written by", "Author". */
function twitterAuthor({ metadata: { meta } }: Page): string[] {
  const number = ['1', '2'].find((n) => cleanLabel.test(meta.get(`twitter:label${n}`)?.[0] ?? ''));
  return number === undefined ? [] : (meta.get(`twitter:data${number}`) ?? []).slice(0, 1);
}
const cleanLabel = /written|author|^by\b|autor|verfasst|geschrieben|écrit|auteur|escrito|作者/i;

/** Block-level elements that are called author or byline and hold little else. */
function calledElements(page: Page): { value: string; block: number }[] {
  return page.elements
    .filter(
      ({ name, label, start, end }) =>
        end > start && end - start <= 4 && CALLED.test(`${name} ${label}`) && !NOT_CALLED.test(name),
    )
    .map(({ start, end }) => {
      const texts = page.blocks.slice(start, end).map(({ text }) => text);
      const name = cleanName(texts[0] ?? '') ?? '';
      // A box with the author's name above what is told of them.
      return { value: isPerson(name) ? name : texts.join(' '), block: start };
    });
}

/**
 * The article's title and the names behind it in that of the page. Who adds a word to their name has it for themself: "Ada Hale
 * Naturopath".
 */
function namesInTitle(title: string): string[] {
  return titleParts(title).map(plain);
}

/** A line close to the title and next to a day that is nothing but a person's name. */
function bareName({ blocks, metadata }: Page, title: number, said: readonly Said[]): string | undefined {
  const days = said.filter(
    ({ what, block }) => what !== 'author' && what !== 'reviewer' && Math.abs(block - title) < 12,
  );
  const [own = '', ...sites] = namesInTitle(metadata.title);
  const isKnown = (name: string): boolean => own.includes(name) || sites.includes(name);
  for (const [index, { kind, text, linkLength }] of blocks.slice(0, title + 10).entries()) {
    if (index <= title - 6 || index === title || kind === 'control' || text.length > 160) continue;
    // A link above the title leads elsewhere.
    if (kind === 'item' && index < title && linkLength === text.length) continue;
    const reviewer = said.find(
      ({ what, block }) => what === 'reviewer' && (block === index || block === index - 1),
    );
    if (reviewer && (reviewer.block !== index || text.startsWith(reviewer.value))) continue;
    if (!days.some(({ block }) => Math.abs(block - index) <= 2)) continue;
    const name = reviewer
      ? beforeDay(text)
      : [
          text,
          cleanName(text)?.split(',')[0] ?? '',
          beforeDay(text) ?? '',
          index > title && index <= title + 3 && kind === 'paragraph'
            ? hanName(text, blocks[index + 1]?.text)
            : '',
        ].find((it) => isPerson(it) || (kind === 'paragraph' && HAN_USER.test(it)));
    if (name !== undefined && !isKnown(plain(name))) return name;
  }
  return undefined;
}
