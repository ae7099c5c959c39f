import { ARTICLE_WORDS } from '../language/article.ts';
import type { Page } from '../page/types.ts';
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

const any = (key: 'author' | 'reviewer' | 'published' | 'updated'): string =>
  ARTICLE_WORDS.flatMap((words) => words[key]).join('|');
const START = '(?:^|[|•·∙,;.()\\n–—-]\\s*|\\s{2,}|(?<=\\d{4})\\s+(?:and\\s+)?)';
const prefix = (key: 'author' | 'reviewer', start: string): RegExp =>
  new RegExp(`${start}(?:${any(key)})(?![\\p{L}\\p{N}])\\s?[:：|/／–-]*\\s*(.*)$`, 'iu');
const AUTHOR = prefix('author', START);
const REVIEWER = prefix('reviewer', '(?:^|[^\\p{L}\\p{N}])');
const dayLabel = (key: 'published' | 'updated'): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}\\p{N}])(?:${any(key)})\\s?[:：|]*\\s*[^\\p{L}\\p{N}]*(?:\\p{L}{2,9}[,.]?\\s)?$`,
    'iu',
  );
const UPDATED = dayLabel('updated');
const PUBLISHED = dayLabel('published');
/** A name at the start of what follows "by": capitalised words, small words between them, degrees after a comma. */
const NAME =
  /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*|[\p{Ll}]{1,3}['’][\p{Lu}][\p{L}'’-]*|(?:de|da|do|dos|del|der|den|van|von|zu|la|le|el|bin|al|ten|the|of|for|and|und|et|y|e)(?=\s)|&)(?:,?\s+(?:[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*|(?:de|da|do|dos|del|der|den|van|von|zu|la|le|el|bin|al|ten|of|for|and|und|et|y|e)(?=\s+\p{Lu})|&(?=\s)))*/u;
const HAN_NAME = /^[\p{sc=Han}·]{2,8}/u;

/** What the short lines of the page say of author, reviewer and dates, from block `start` up to `end`. */
export function readBylines(page: Page, start: number, end: number, isDayFirst: boolean): Said[] {
  const said: Said[] = [];
  for (let index = Math.max(0, start); index < Math.min(end, page.blocks.length); index++) {
    const { text } = page.blocks[index] as Page['blocks'][number];
    const line = text.slice(0, LONGEST + 1);
    if (line.length > LONGEST && !/^.{0,60}(?:19|20)\d\d/u.test(line)) continue;
    const reviewer = nameAfter(REVIEWER, page, index);
    if (reviewer) said.push({ what: 'reviewer', value: reviewer, block: index });
    const author = nameAfter(AUTHOR, page, index);
    if (author) said.push({ what: 'author', value: author, block: index });
    const days = findDays(line, isDayFirst);
    days.forEach(({ day, start: at }, order) => {
      const from = days[order - 1]?.end ?? 0;
      let label = line.slice(from, at);
      if (label.trim() === '' && order === 0) label = shortLabel(page.blocks[index - 1]?.text);
      const what = UPDATED.test(label) ? 'updated' : PUBLISHED.test(label) ? 'published' : 'day';
      said.push({ what, value: day, block: index });
    });
  }
  return said;
}

function shortLabel(text: string | undefined): string {
  return text !== undefined && text.length < 30 ? text : '';
}

/** The name that follows a prefix in a block, or makes the next one where the prefix stands alone. */
function nameAfter(pattern: RegExp, page: Page, index: number): string | null {
  const { text } = page.blocks[index] as Page['blocks'][number];
  if (text.length > LONGEST) return null;
  const match = pattern.exec(text.replace(/([Bb]y)(?=\p{Lu}\p{Ll})/gu, '$1 '));
  if (!match) return null;
  const rest = (match[1] ?? '').trim();
  if (rest === '') {
    const next = page.blocks[index + 1]?.text ?? '';
    return next.length < 90 ? nameIn(next) : null;
  }
  return nameIn(rest);
}

function nameIn(text: string): string | null {
  const name = HAN_NAME.exec(text)?.[0] ?? NAME.exec(text)?.[0];
  if (name !== undefined && /[\p{Lu}\p{sc=Han}]/u.test(name)) return cleanName(name);
  // Some authors write their name in lower case; then it must be all that follows.
  return /^[\p{L}\d._-]{3,20}$/u.test(text) ? cleanName(text) : null;
}
