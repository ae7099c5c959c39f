/** Letters by which keys are sorted. */
const OPENING = 2;

/**
 * Writes a table as one text, a line for all keys that begin alike. It is read without unfolding it: parsing thousands of
 * entries takes longer than looking up the few that a page asks for. For build time.
 * @param table no key holds `=`; neither keys nor values hold tabs or line breaks
 */
export function shelve(table: Readonly<Record<string, string>>): string {
  const shelves = new Map<string, string>();
  for (const [key, value] of Object.entries(table)) {
    const opening = key.slice(0, OPENING);
    shelves.set(opening, `${shelves.get(opening) ?? `${opening}\t`}${key}=${value}\t`);
  }
  return [...shelves.values()].join('\n');
}

/** A table that `shelve` has written. */
export class Shelves {
  private readonly lines = new Map<string, string>();

  constructor(source: string) {
    const lines = source.split('\n');
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as string;
      this.lines.set(line.slice(0, line.indexOf('\t')), line);
    }
  }

  /** Whether any key begins as this one does. */
  hasOpening(key: string): boolean {
    return this.lines.has(key.slice(0, OPENING));
  }

  /** What stands under a key, or null. */
  get(key: string): string | null {
    const line = this.lines.get(key.slice(0, OPENING));
    if (line === undefined) return null;
    const at = line.indexOf(`\t${key}=`);
    if (at < 0) return null;
    const start = at + key.length + 2;
    return line.slice(start, line.indexOf('\t', start));
  }
}
