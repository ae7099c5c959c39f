import { ARTICLE_WORDS } from '../language/article.ts';
import { simplified } from '../language/simplified.ts';
import { findDays } from './days.ts';
import { prefixLength } from './prefixes.ts';

const nobody: ReadonlySet<string> = new Set(ARTICLE_WORDS.flatMap((words) => words.nobody));
const months: ReadonlySet<string> = new Set(ARTICLE_WORDS.flatMap((words) => words.months.flat()));
/** A line that is nothing but the label of a day: "Publicado em". */
const DAY_LABEL = new RegExp(
  `^(?:${ARTICLE_WORDS.flatMap(({ published, updated }) => [...published, ...updated]).join('|')})$`,
);
/** What follows a name on the same line: a stroke, a point in the middle, a time of reading, a count of comments. */
const AFTER =
  /\s*(?:[|•·∙●»›→–—]|\s-\s|\b\d+ (?:min|comment|view|share|repl)|\b(?:updated|published|posted|reviewed|medically|clinically|fact[- ]checked|checked|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day|views|clicks?|hits|view (?:all|bio|profile)|read more|follow)\b).*$/i;
/** Words of buttons and dates that stand where a name could. */
const NO_NAME =
  /^(?:and|the|of|by|on|in|for|an?|(?:fecha|date|data|datum) ?(?:de|of|da|du|di)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|today|yesterday|time|source|views|clicks|hits|browse|reading|tweet)$|^\W*T?\d|^(?:no|sin|nenhum|keine?|aucun) (?:comments?|comentarios?|comentários?|kommentare?|commentaires?)$|\b(?:our|your|contact|about us|log ?in|min(?:ute)?s? read|print|share|subscribe|reading time|reading week|read more|menu|facebook|linkedin|instagram|youtube|whatsapp|pinterest)\b|由.*(?:审核|审阅)/i;
/** The day of a week before a month: "Sat Nov 23". Not the name of Monica May. */
const WEEKDAY_AND = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.? /;
const LONGEST = 110;
const MOST_WORDS = 16;

/**
 * A person's or body's name out of what a page writes in its place, or null where there is none: an address, a
 * sentence, a word such as "admin".
 */
export function cleanName(raw: string): string | null {
  let name = raw
    .slice(0, 400)
    .replace(/<[^>]*>/g, ' ')
    .replace(/(?<!\p{L})([Bb]y)(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
  // Each step may bare what another one strips.
  for (let before = ''; before !== name; ) {
    before = name;
    name = strip(name);
  }
  const isName =
    name.length >= 2 &&
    name.length <= LONGEST &&
    name.split(' ').length <= MOST_WORDS &&
    !NO_NAME.test(name) &&
    /\p{L}/u.test(name) &&
    !/https?:|www\.|[@#{}[\]<>=?!]|[:：].*[:：]|\.(?:com|org|net)\b/i.test(name) &&
    !/[。！？]|[.]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+/u.test(name);
  const lower = name.toLowerCase();
  const isDay = months.has(lower.replace(WEEKDAY_AND, '')) || DAY_LABEL.test(lower);
  return isName && !nobody.has(lower) && !isDay ? name : null;
}

/** What follows "by", "author:" and the like. */
function withoutPrefix(line: string): string {
  const end = prefixLength(simplified(line.toLowerCase()));
  const next = line[end] ?? ' ';
  const isWhole = next.toLowerCase() === next.toUpperCase() || (line[end - 1] ?? '') > '\u3400';
  return end > 0 && isWhole ? line.slice(end).replace(/^ ?[:：|–—/-]* ?/, '') : line;
}

/** One round of taking away what stands before and after a name. */
function strip(text: string): string {
  const [day] = findDays(text, true);
  const line = !day ? text : day.start > 3 ? text.slice(0, day.start) : text.slice(day.end);
  return withoutPrefix(line)
    .replace(/^[\s:,;.|·•–—-]+/, '')
    .replace(AFTER, '')
    .replace(/\s*\((?:author|editor|[^)]*@[^)]*|https?:[^)]*)\)\s*$/i, '')
    .replace(/^"(.*)"$/, '$1')
    .replace(/[\s:,;|·•–—-]+$/, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .trim();
}

const PERSON =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Dra|Sra?)\.? (?:(?:med|dent|rer|nat|habil)\. )*)?\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’.-]*|de|da|van|von|der|del|la|le|bin|al)){1,3}(?:, [\p{Lu}.]{2,8}){0,3}$/u;

/** Whether a text is nothing but what looks like a person's name: two to four capitalised words, maybe with degrees. */
export function isPerson(text: string): boolean {
  return text.length <= 45 && PERSON.test(text);
}
