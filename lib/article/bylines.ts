import { ARTICLE_WORDS } from '../language/article.ts';
import { letterRunsOf } from '../language/letter-runs.ts';
import { AnyOf } from '../language/pattern.ts';
import type { Page } from '../page/types.ts';
import { bylineNeeds } from './byline-needs.prepared.ts';
import { findDays } from './days.ts';
import { cleanName } from './names.ts';

/** Something that a line of the page says of its author, reviewer or date. */
export interface Said {
  what: 'author' | 'reviewer' | 'published' | 'updated' | 'day';
  value: string;
  block: number;
}

/** A byline is short; a longer block is prose. Characters. */
const LONGEST = 260;

/** Blocks looked at: a byline stands at the head or the foot of an article, and a hostile page has no end of lines. */
const MOST_BLOCKS = 3_000;

// Patterns are matched against lower case without the flags `i` and `u`, which make compiling slow.
const any = (key: 'author' | 'reviewer' | 'published' | 'updated', around = (all: string) => all): AnyOf =>
  new AnyOf(
    ARTICLE_WORDS.flatMap((words) => words[key]),
    (all) => new RegExp(around(all), 'g'),
  );
const AUTHOR = any('author');
const REVIEWER = any('reviewer');
const BREAK = /(?:^|[|•·∙,;.()\n–—-]\s*|\s\s|\d{4}\s+(?:and\s+)?)$/;
const dayLabel = (all: string): string =>
  `(?:${all})\\s?[:：|]*\\s*(?:[^\\s\\d|:]{2,9}[,.]?\\s)?[\\s(:：–-]*$`;
const UPDATED = any('updated', dayLabel);
const PUBLISHED = any('published', dayLabel);
/** A name at the start of what follows "by": capitalised words, small words between them, degrees after a comma. */
const NAME =
  /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*|[\p{Ll}]{1,3}['’][\p{Lu}][\p{L}'’-]*|(?:de|da|do|dos|del|der|den|van|von|zu|la|le|el|bin|al|ten|the|of|for|and|und|et|y|e)(?=\s)|&)(?:,?\s+(?:[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*|(?:de|da|do|dos|del|der|den|van|von|zu|la|le|el|bin|al|ten|of|for|and|und|et|y|e)(?=\s+\p{Lu})|&(?=\s)))*/u;
const HAN_NAME = /^[\p{sc=Han}·]{2,8}/u;

/** What the short lines of the page say of author, reviewer and dates, from block `start` up to `end`. */
export function readBylines(page: Page, start: number, end: number, isDayFirst: boolean): Said[] {
  const said: Said[] = [];
  const runs = letterRunsOf(page);
  const needs = bylineNeeds();
  const reviewers = REVIEWER.within(runs, needs.reviewer);
  const authors = AUTHOR.within(runs, needs.author);
  const updates = UPDATED.within(runs, needs.updated);
  const publishings = PUBLISHED.within(runs, needs.published);
  const last = Math.min(end, page.blocks.length, start + MOST_BLOCKS);
  for (let index = Math.max(0, start); index < last; index++) {
    const { text } = page.blocks[index] as Page['blocks'][number];
    const line = text.slice(0, LONGEST + 1);
    if (line.length > LONGEST && !/^.{0,60}(?:19|20)\d\d/.test(line)) continue;
    const own = text.length > LONGEST ? '' : text.replace(/([Bb]y)(?=[A-Z][a-z])/g, '$1 ');
    const lower = own.toLowerCase();
    const isPlain = own !== '' && lower.length === own.length;
    const next = page.blocks[index + 1]?.text ?? '';
    const reviewer = isPlain && nameAfter(reviewers, own, lower, next, false);
    if (reviewer) said.push({ what: 'reviewer', value: reviewer, block: index });
    const author = isPlain && nameAfter(authors, own, lower, next, true);
    if (author) said.push({ what: 'author', value: author, block: index });
    const days = findDays(line, isDayFirst);
    days.forEach(({ day, start: at }, order) => {
      const from = days[order - 1]?.end ?? 0;
      let label = line.slice(from, at);
      if (label.trim() === '' && order === 0) label = shortLabel(page.blocks[index - 1]?.text);
      label = label.toLowerCase();
      const what =
        label.search(updates) >= 0 ? 'updated' : label.search(publishings) >= 0 ? 'published' : 'day';
      said.push({ what, value: day, block: index });
    });
  }
  return said;
}

function shortLabel(text: string | undefined): string {
  return text !== undefined && text.length < 30 ? text : '';
}

/**
 * The name that follows a prefix in a line, or makes the next one where the prefix stands alone.
 * @param lower the line in lower case, of the same length
 * @param atBreak whether the prefix must begin a line or a part of it, as "by" must to be no word of a sentence
 */
function nameAfter(
  pattern: RegExp,
  line: string,
  lower: string,
  next: string,
  atBreak: boolean,
): string | null {
  pattern.lastIndex = 0;
  // Not `matchAll`, which copies the pattern for every line of the page.
  for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
    const end = pattern.lastIndex;
    if (match[0] === '') pattern.lastIndex++;
    if (
      match[0] === '' ||
      isLetter(lower[match.index - 1]) ||
      (isLetter(lower[end]) && !isHan(lower[end - 1]))
    )
      continue;
    if (atBreak && !BREAK.test(lower.slice(Math.max(0, match.index - 12), match.index))) continue;
    const rest = line
      .slice(end)
      .replace(/^\s?[:：|/／–-]*\s*/, '')
      .trim();
    const name = rest !== '' ? nameIn(rest) : next.length < 90 ? nameIn(next) : null;
    if (name !== null) return name;
  }
  return null;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && character.toLowerCase() !== character.toUpperCase();
}

function isHan(character: string | undefined): boolean {
  return character !== undefined && character >= '\u3400' && character <= '\u9fff';
}

function nameIn(text: string): string | null {
  const name = HAN_NAME.exec(text)?.[0] ?? NAME.exec(text)?.[0];
  if (name !== undefined && /[\p{Lu}\p{sc=Han}]/u.test(name)) return cleanName(name);
  // Some authors write their name in lower case; then it must be all that follows.
  return /^[\p{L}\d._-]{3,20}$/u.test(text) ? cleanName(text) : null;
}
