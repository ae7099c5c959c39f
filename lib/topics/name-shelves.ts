/** Letters by which names are sorted; a Chinese name begins with one character. */
const OPENING = 2;
const OPENING_CHINESE = 1;
const HAN = /([\u3400-\u9fff]) (?=[\u3400-\u9fff])/g;
const HAN_PAIR = /([\u3400-\u9fff])(?=[\u3400-\u9fff])/g;

const FIRST_HAN = 0x3400;
/** What may follow the number of a topic: a mark, another name, another stem. */
const END = new Set(['A', 'F', 'C', '|', '\t']);

const openingOf = (stem: string): string =>
  stem.slice(0, stem.charCodeAt(0) >= FIRST_HAN ? OPENING_CHINESE : OPENING);

/**
 * Writes a name table as one text, as short as it can be looked up: first the stems that many topics share, then a line for
 * all first stems that begin alike, without what they have in common. For build time.
 * @param table see `NameTable`
 * @param common stems that many topics share
 */
export function shelveNames(table: Readonly<Record<string, string>>, common: string): string {
  const shelves = new Map<string, string>();
  for (const stem of Object.keys(table).sort()) {
    const opening = openingOf(stem);
    const names = (table[stem] ?? '')
      .slice(1)
      .split('|')
      .map((name) => name.replace(/^:/, '').replace(HAN, '$1'))
      .join('|');
    const before = shelves.get(opening) ?? `${opening}\t`;
    shelves.set(opening, `${before}${stem.slice(opening.length)}=${names}\t`);
  }
  return [common, ...shelves.values()].join('\n');
}

/** A name table that `shelveNames` has written, read as its words are asked for. */
export class NameShelves {
  private readonly lines = new Map<string, string>();
  private readonly common: string;

  constructor(private readonly source: string) {
    const lines = source.split('\n');
    this.common = lines[0] ?? '';
    for (let at = 1; at < lines.length; at++) {
      const line = lines[at] as string;
      this.lines.set(line.slice(0, line.indexOf('\t')), line);
    }
  }

  /** The names that begin with a stem, as `NameTable` has them, or null. */
  get(stem: string): string | null {
    const opening = openingOf(stem);
    const line = this.lines.get(opening);
    if (line === undefined) return null;
    const key = `\t${stem.slice(opening.length)}=`;
    const at = line.indexOf(key);
    if (at < 0) return null;
    return unfold(line.slice(at + key.length, line.indexOf('\t', at + 1)));
  }

  /** The stems that many topics share. */
  commonWords(): string[] {
    return this.common.split(' ');
  }

  /** All names of a topic, as stems. */
  namesOf(topic: number): string[][] {
    const { source } = this;
    const names: string[][] = [];
    for (const before of ['=', '|', ':']) {
      const code = before + topic.toString(36);
      for (let found = source.indexOf(code); found >= 0; found = source.indexOf(code, found + 1)) {
        if (!END.has(source.charAt(found + code.length))) continue;
        const entry = source.lastIndexOf('\t', found) + 1;
        const line = source.lastIndexOf('\n', entry) + 1;
        const equals = source.indexOf('=', entry);
        const first = source.slice(line, source.indexOf('\t', line)) + source.slice(entry, equals);
        const rest = source.slice(Math.max(equals, source.lastIndexOf('|', found)) + 1, found);
        names.push(before === ':' ? [first, ...rest.replace(HAN_PAIR, '$1 ').split(' ')] : [first]);
      }
    }
    return names;
  }
}

function unfold(names: string): string {
  return names
    .split('|')
    .map((name) => (name.includes(':') ? `|${name.replace(HAN_PAIR, '$1 ')}` : `|:${name}`))
    .join('');
}
