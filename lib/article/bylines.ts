import { ARTICLE_WORDS } from '../language/article.ts';
import { letterRunsOf } from '../language/letter-runs.ts';
import { AnyOf } from '../language/pattern.ts';
import { simplified } from '../language/simplified.ts';
import type { Page } from '../page/types.ts';
import { bylineNeeds } from './byline-needs.prepared.ts';
import { findDays } from './days.ts';
import { cleanName, isPerson } from './names.ts';
import { findRoughDays } from './rough-days.ts';

/** Something that a line of the page says of its author, reviewer or date. */
export interface Said {
  what: 'author' | 'reviewer' | 'published' | 'updated' | 'day';
  value: string;
  block: number;
  /** The day is one only thanks to its label, see `findRoughDays`. */
  isRough?: true;
}

/** A byline is short; a longer block is prose. Characters. */
const LONGEST = 260;

/** A longer block that begins like this is one nevertheless: "Written by", not the "by" of any sentence. Characters. */
const SURE_PREFIX = 8;

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
const SIGNS = new AnyOf(
  ARTICLE_WORDS.flatMap((words) => words.signs),
  (all) => new RegExp(`(?:${all})`),
);
/** Who has reviewed a text has written it, too, only where the line says so: "Reviewed 5 May 2024 by Ada Hale" does not. */
const WRITES = /writ|author|auteur|autor|verfass|geschrieben|escrit|rédig|作者|撰/;
/** Of a label: what follows is a plan. */
const TO_COME = /next|to be |will be|due|nächste|fällig|próxim|prochain|下次/;
const BREAK = /(?:^|[|•·∙,;.()（【\n–—-]\s*|\s\s|\d{4}\s+(?:and\s+)?|\d{1,2}:\d\d\s+)$/;
/** A day without a year opens a line, too; behind it only a prefix of several words is one: "18 Sept Written by". */
const AFTER_DAY = /(?:^|\s)(?:\d{1,2}\.? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}) $/u;
const dayLabel = (all: string): string =>
  `(?:${all})\\s?[:：|]*\\s*(?:[^\\s\\d|:]{2,9}[,.]?\\s)?[\\s(:：–-]*$`;
const UPDATED = any('updated', dayLabel);
const PUBLISHED = any('published', dayLabel);
/** A name at the start of what follows "by": capitalised words, small words between them, degrees after a comma. */
const NAME =
  /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*|[\p{Ll}]{1,3}['’][\p{Lu}][\p{L}'’-]*|(?:de|da|do|dos|del|der|den|van|von|zu|la|le|el|bin|al|ten|the|of|for|and|und|et|y|e)(?=\s)|&)(?:,?\s+(?:(?:med|dent|rer|nat|phil|vet|habil)\.|[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*|(?:de|da|do|dos|del|der|den|van|von|zu|la|le|el|bin|al|ten|of|for|and|und|et|y|e)(?=\s+\p{Lu})|&(?=\s)))*/u;
/** "la Dra. Paula Iturralde": the article is no part of the name. */
const ARTICLE_OF_TITLE = /^(?:la|le|el|den|dem|der|die|[oa])\s+(?=(?:Dr|Pr|Sr|Lic)\p{L}{0,4}\b)/iu;
/** What somebody is, before their name: "the neurologist of the first category Ada Hale". */
const ROLE = /^(?!the \p{Lu})(?:\p{Ll}[\p{Ll}'’-]* ){1,8}(?=\p{Lu}[\p{Ll}'’-]+ \p{Lu})/u;
/** Who approves medicines, not pages. */
const AUTHORITY =
  /^the (?:\p{Lu}\p{L}+ (?:and )?){1,4}(?:Agency|Administration|Authority|Commission|Board|Ministry)(?!\p{L})/u;
/**
 * "the ENT team", "the Trust's writers": who works there, not who answers for the text. A team that bears the site's name is
 * told apart elsewhere.
 */
const OF_A_TEAM =
  /^(?:the|our) (?:\p{Lu}{2,5}|(?:\p{Lu}[\p{L}&-]* ){0,3}\p{L}+['’]s(?: \p{L}+){0,3}) (?:team|staff|department|unit|nurses|doctors|writers|editors)(?!\p{L})/u;
/** "By National Day he could walk": a point in time, after which a sentence goes on. */
const OF_A_SENTENCE = /^(?:\p{Lu}\p{L}+ ){1,3}(?:he|she|it|they|we|you|the)(?!\p{L})/u;
/** "von der Kasse bezahlt": nobody signs with an article and a noun. */
const OF_NOBODY = /^(?:der|die|das|dem|den) \p{Lu}\p{L}+(?! \p{Lu})/u;
/** The department in front of the name of somebody who works there: "消化内科 卢明". */
const DEPARTMENT = /^[\p{sc=Han}]{2,10}[科部室处]\s+(?=[\p{sc=Han}]{2,4}(?:$|\s))/u;
/** Of a list of who receives patients when. */
const HOURS = /周[一二三四五六日]|星期|出诊|坐诊|门诊时间|号源|挂号|预约/;
/** Another label may follow without a space: "作者：李明审稿：王芳". */
const HAN_NAME =
  /^[\p{sc=Han}·]{2,8}?(?=(?:审核|审稿|审阅|审校|责任?编辑?|编辑|来源|时间|日期|发布|更新|校对)(?:专家|医生|医师|人|者|时间)?[:：]|[^\p{sc=Han}·]|$)|^[\p{sc=Han}·]{2,8}/u;

/** What the short lines of the page say of author, reviewer and dates, from block `start` up to `end`. */
export function readBylines(page: Page, start: number, end: number, isDayFirst: boolean): Said[] {
  const said: Said[] = [];
  // The letters of a Chinese page may be traditional, those of our words are not.
  const runs = page.language === 'zh' ? null : letterRunsOf(page);
  const needs = bylineNeeds();
  const reviewers = REVIEWER.within(runs, needs.reviewer);
  const authors = AUTHOR.within(runs, needs.author);
  const updates = UPDATED.within(runs, needs.updated);
  const publishings = PUBLISHED.within(runs, needs.published);
  const signs = SIGNS.within(runs);
  const last = Math.min(end, page.blocks.length, start + MOST_BLOCKS);
  for (let index = Math.max(0, start); index < last; index++) {
    const { text } = page.blocks[index] as Page['blocks'][number];
    const isSigned = text.length > LONGEST && beginsWith(authors, text);
    const line = text.slice(0, isSigned ? 2 * LONGEST : LONGEST + 1);
    if (!isSigned && line.length > LONGEST && !/^.{0,60}(?:19|20)\d\d/.test(line)) continue;
    const isOwners = /^\s*(?:©|\(c\)|copyright)/i.test(line);
    const own = (text.length > LONGEST && !isSigned) || isOwners ? '' : unglued(line);
    const lower = simplified(own.toLowerCase());
    const isPlain = own !== '' && lower.length === own.length;
    const next = page.blocks[index + 1]?.text ?? '';
    const reviewer = isPlain && nameAfter(reviewers, own, lower, next, false);
    if (reviewer) said.push({ what: 'reviewer', value: reviewer, block: index });
    const author = isPlain && (nameAfter(authors, own, lower, next, true) ?? nameBefore(signs, own, lower));
    if (author && (author !== reviewer || WRITES.test(lower)))
      said.push({ what: 'author', value: author, block: index });
    const days = findDays(line, isDayFirst);
    const rough = days.length === 0 ? findRoughDays(line, isDayFirst) : [];
    const found = [...days, ...rough];
    found.forEach(({ day, start: at }, order) => {
      const from = found[order - 1]?.end ?? 0;
      let label = line.slice(from, at);
      if (label.trim() === '' && order === 0) label = shortLabel(page.blocks[index - 1]?.text);
      label = simplified(label.toLowerCase());
      const what =
        label.search(updates) >= 0 ? 'updated' : label.search(publishings) >= 0 ? 'published' : 'day';
      if (rough.length === 0) said.push({ what, value: day, block: index });
      else if (!TO_COME.test(label) && (what !== 'day' || reviewer))
        said.push({ what: what === 'day' ? 'updated' : what, value: day, block: index, isRough: true });
    });
  }
  return said;
}

/** Words that a style sheet sets apart stand together in the text: "Ada PellworthMedically reviewed". */
function unglued(line: string): string {
  return line
    .replace(/([Bb]y)(?=[A-Z][a-z])/g, '$1 ')
    .replace(
      /(?<=\p{Ll}{2}|\p{Lu}{2})(?=(?:Medically|Clinically|Reviewed|Last|Updated|Published|Fact|Written)\b)/gu,
      ' ',
    );
}

function beginsWith(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const match = pattern.exec(text.slice(0, 60).toLowerCase());
  return match?.index === 0 && match[0].length >= SURE_PREFIX;
}

/** The person with whose name a line begins, before what only an author signs with: "author of this blog". */
function nameBefore(pattern: RegExp, line: string, lower: string): string | null {
  const at = lower.search(pattern);
  if (at < 2 || at > 40) return null;
  if (HOURS.test(line)) return null;
  const name = line
    .slice(0, at)
    .replace(/[\s,|·–-]+$/, '')
    .replace(/(?<=^[\p{sc=Han}]{2,4}) [\p{sc=Han}]{2,8}科$/u, '');
  return isPerson(name) || /^[\p{sc=Han}]{2,4}$/u.test(name) ? cleanName(name) : null;
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
    const before = lower.slice(Math.max(0, match.index - 12), match.index);
    // Chinese sets a space only where something else begins.
    const isBreak =
      BREAK.test(before) ||
      (isHan(match[0][0]) && /[ \d]$/.test(before)) ||
      (match[0].length >= SURE_PREFIX && AFTER_DAY.test(before));
    if (atBreak && !isBreak) continue;
    const rest = line
      .slice(end)
      .replace(/^\s?[:：|/／丨–-]*\s*/, '')
      .trim();
    const following = rest === '' ? nameIn(next) : null;
    const name =
      rest !== '' ? nameIn(rest) : next.length < 90 || isPerson(following ?? '') ? following : null;
    if (name !== null) return name;
    const role = atBreak ? null : ROLE.exec(rest);
    const named = role && nameIn(rest.slice(role[0].length));
    if (named && isPerson(named)) return named;
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
  if (OF_A_TEAM.test(text) || AUTHORITY.test(text) || OF_A_SENTENCE.test(text) || OF_NOBODY.test(text))
    return null;
  // A longer word with a full stop ends the sentence; "Prof." and "Dr." are shorter.
  const plain = text
    .replace(ARTICLE_OF_TITLE, '')
    .replace(DEPARTMENT, '')
    .replace(/(?<=\p{Ll}{4})\.\s.*$/u, '');
  const name = HAN_NAME.exec(plain)?.[0] ?? NAME.exec(plain)?.[0];
  if (name !== undefined && /[\p{Lu}\p{sc=Han}]/u.test(name)) return cleanName(name);
  // Some authors write their name in lower case; then it must be all that follows.
  return /^[\p{L}\d._-]{3,20}$/u.test(text) ? cleanName(text) : null;
}
