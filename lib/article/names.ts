import { ARTICLE_WORDS } from '../language/article.ts';
import { findDays } from './days.ts';

const before = ARTICLE_WORDS.flatMap(({ author, reviewer }) => [...reviewer, ...author]).join('|');
const PREFIX = new RegExp(`^(?:${before})(?![\\p{L}\\p{N}]) ?[:：|–—/-]* ?`, 'iu');
const nobody: ReadonlySet<string> = new Set(ARTICLE_WORDS.flatMap((words) => words.nobody));
/** What follows a name on the same line: a stroke, a point in the middle, a time of reading, a count of comments. */
const AFTER =
  /\s*(?:[|•·∙●»›→–—]|\s-\s|\b\d+ (?:min|comment|view|share|repl)|\b(?:updated|published|posted|reviewed|last|view (?:all|bio|profile)|read more|follow)\b).*$/iu;
const LONGEST = 110;
const MOST_WORDS = 16;

/**
 * A person's or body's name out of what a page writes in its place, or null where there is none: an address, a
 * sentence, a word such as "admin".
 */
export function cleanName(raw: string): string | null {
  let name = raw
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400);
  for (let prefix = PREFIX.exec(name); prefix && prefix[0] !== ''; prefix = PREFIX.exec(name))
    name = name.slice(prefix[0].length).trim();
  const [day] = findDays(name, true);
  if (day) name = name.slice(0, day.start);
  name = name
    .replace(/^[\s@:,;.|·•–—-]+/u, '')
    .replace(AFTER, '')
    .replace(/[\s:,;|·•–—-]+$/u, '')
    .trim();
  name = name
    .replace(/\s*\((?:author|editor|[^)]*@[^)]*|https?:[^)]*)\)\s*$/iu, '')
    .replace(/^"(.*)"$/, '$1')
    .trim();
  const isName =
    name.length >= 2 &&
    name.length <= LONGEST &&
    /\p{L}/u.test(name) &&
    name.split(' ').length <= MOST_WORDS &&
    !/https?:|www\.|[@#{}[\]<>=?!]|\.(?:com|org|net)\b/iu.test(name) &&
    !/[。！？]|[.]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+/u.test(name);
  return isName && !nobody.has(name.toLowerCase()) ? name : null;
}
