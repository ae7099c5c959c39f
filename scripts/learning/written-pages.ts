import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../tests/fixtures/sentences/pages');

/** What a line of a written page is: a heading, to be kept, for safety, selling, or neither. */
export type LineKind = 'heading' | 'keeps' | 'safety' | 'sells' | 'either';

/** A sentence, heading or list item of a written page. */
export interface WrittenLine {
  kind: LineKind;
  isHeading: boolean;
  isItem: boolean;
  /** Promises too much: a cure, a guarantee, no harm. */
  claims: boolean;
  /** Its text is broken: a number or a name is missing, an address is mangled, it speaks of something else. */
  damaged: boolean;
  /** With white space folded, as that of a page that was read. */
  text: string;
  /** Whether a paragraph starts with it. */
  opens: boolean;
}

/** A short page written for training, labelled line by line. */
export interface WrittenPage {
  /** Unlike that of any other page. */
  id: string;
  /** Name of its site. */
  site: string;
  language: string;
  lines: WrittenLine[];
  /** Plain English names of its topics; none where they were not labelled. */
  topics: string[];
  /** Outcomes of the notice by check, as far as they were labelled. */
  notice: Record<string, string>;
  /** Links to other articles, about the subject and not. */
  related: string[];
  unrelated: string[];
}

const LINE = /^(?<sign>-?#|[-+!?])(?<marks>[*cd]*) (?<text>.+)$/;
const KINDS: Readonly<Record<string, LineKind>> = {
  '#': 'heading',
  '-#': 'sells',
  '+': 'keeps',
  '!': 'safety',
  '-': 'sells',
  '?': 'either',
};

/**
 * The pages of `tests/fixtures/sentences/pages`, whose README tells their form; a file's name starts with its language.
 * @throws on a line that is none of that form, with its place
 */
export function writtenPages(): WrittenPage[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^= /m)
      .slice(1)
      .map((part, number) => readPage(part, file, number)),
  );
}

function readPage(part: string, file: string, number: number): WrittenPage {
  const [site = '', ...lines] = part.trimEnd().split('\n');
  const page: WrittenPage = {
    id: `${file.replace('.txt', '')}-${number}`,
    site,
    language: file.slice(0, 2),
    lines: [],
    topics: [],
    notice: {},
    related: [],
    unrelated: [],
  };
  let opens = true;
  for (const line of lines) {
    if (line.trim() === '') opens = true;
    else if (line.startsWith('@')) readNote(page, line);
    else {
      const read = readLine(line, opens);
      if (!read) throw new Error(`${page.id} (${site}): ${line}`);
      page.lines.push(read);
      opens = false;
    }
  }
  return page;
}

function readNote(page: WrittenPage, line: string): void {
  const at = line.indexOf(' ');
  const [name, text] = [line.slice(1, at), line.slice(at + 1)];
  const list = (separator: string): string[] => text.split(separator).map((item) => item.trim());
  if (name === 'topics') page.topics = list(';');
  else if (name === 'related') page.related = list('|');
  else if (name === 'unrelated') page.unrelated = list('|');
  else if (name === 'notice') page.notice = Object.fromEntries(list(' ').map((pair) => pair.split('=')));
  else throw new Error(`${page.id} (${page.site}): ${line}`);
}

function readLine(line: string, opens: boolean): WrittenLine | null {
  const groups = LINE.exec(line)?.groups;
  const kind = KINDS[groups?.sign ?? ''];
  if (!groups || !kind) return null;
  const { sign = '', marks = '', text = '' } = groups;
  return {
    kind,
    isHeading: sign.endsWith('#'),
    isItem: marks.includes('*'),
    claims: marks.includes('c'),
    damaged: marks.includes('d'),
    text: text.trim().replace(/\s+/g, ' '),
    opens,
  };
}
