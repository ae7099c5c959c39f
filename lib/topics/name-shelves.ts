/** Letters by which names are sorted; a Chinese name begins with one character. */
const OPENING = 2;
const OPENING_CHINESE = 1;
const HAN = /([\u3400-\u9fff]) (?=[\u3400-\u9fff])/g;
const HAN_PAIR = /([\u3400-\u9fff])(?=[\u3400-\u9fff])/g;

const openingOf = (stem: string): string =>
  stem.slice(0, /^[\u3400-\u9fff]/.test(stem) ? OPENING_CHINESE : OPENING);

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

  constructor(source: string) {
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
    const found: string[][] = [];
    const wanted = new RegExp(`[=|:]${topic.toString(36)}(?![0-9a-z])`);
    for (const [opening, line] of this.lines) {
      if (!wanted.test(line)) continue;
      for (const entry of line.split('\t').slice(1)) {
        const equals = entry.indexOf('=');
        if (!wanted.test(entry)) continue;
        for (const name of unfold(entry.slice(equals + 1)).split('|'))
          if (wanted.test(name))
            found.push([opening + entry.slice(0, equals), ...name.slice(0, name.indexOf(':')).split(' ')]);
      }
    }
    return found;
  }
}

function unfold(names: string): string {
  return names
    .split('|')
    .map((name) => (name.includes(':') ? `|${name.replace(HAN_PAIR, '$1 ')}` : `|:${name}`))
    .join('');
}
