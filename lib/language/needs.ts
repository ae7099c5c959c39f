/** What is known of the texts that a regular expression matches. */
interface Known {
  /** Runs of letters, lower case, one of which stands in every such text; null where there is no telling. */
  needs: readonly string[] | null;
  /** Characters with which a match can begin; null where there is no telling. */
  firsts: ReadonlySet<string> | null;
  /** Whether it also matches nothing at all. */
  isEmpty: boolean;
}

/** Shorter runs stand in any text. */
const SHORTEST = 3;
const NOTHING: Known = { needs: null, firsts: new Set(), isEmpty: true };
const ANYTHING: Known = { needs: null, firsts: null, isEmpty: false };
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Reads a regular expression, so that a text which cannot match is known without compiling it: that takes longer than
 * looking at the text. For build time.
 * @param source of an expression that is matched against lower case; without backward references
 */
export function readSource(source: string): Known {
  return new SourceReader(source).alternatives();
}

class SourceReader {
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): Known {
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    const needs = parts.every((part) => part.needs) ? parts.flatMap((part) => part.needs ?? []) : null;
    return { needs, firsts: unionOf(parts), isEmpty: parts.some((part) => part.isEmpty) };
  }

  private sequence(): Known {
    const found: (readonly string[])[] = [];
    const openings: Known[] = [];
    let isOpen = true;
    let run = '';
    const endRun = (): void => {
      if (run.length >= SHORTEST) found.push([run]);
      run = '';
    };
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] as string)) {
      const { atom, character } = this.atom();
      const { least, isRepeated } = this.quantifier();
      if (least > 0 && character !== null && LETTER.test(character)) run += character.toLowerCase();
      else endRun();
      if (isRepeated) endRun();
      if (least > 0 && atom.needs) found.push(atom.needs);
      if (isOpen) openings.push(atom);
      isOpen &&= atom.isEmpty || least === 0;
    }
    endRun();
    return { needs: bestOf(found), firsts: unionOf(openings), isEmpty: isOpen };
  }

  private atom(): { atom: Known; character: string | null } {
    const start = this.source.slice(this.at);
    const group = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(start)?.[0];
    if (group !== undefined) {
      this.at += group.length;
      const inner = this.alternatives();
      this.at++;
      return { atom: /[=!]$/.test(group) ? NOTHING : inner, character: null };
    }
    const [whole = ''] =
      /^(?:\[(?:\\.|[^\\\]])*\]|\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\?.)/isu.exec(start) ?? [];
    this.at += whole.length;
    if (whole === '^' || whole === '$' || /^\\b$/i.test(whole)) return { atom: NOTHING, character: null };
    if (whole === '.' || (whole.startsWith('[') && whole.length > 1) || /^\\[a-z]/i.test(whole))
      return { atom: ANYTHING, character: null };
    const character = whole.slice(-1);
    return { atom: { needs: null, firsts: new Set([character]), isEmpty: false }, character };
  }

  private quantifier(): { least: number; isRepeated: boolean } {
    const [whole, count] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at)) ?? [];
    if (whole === undefined) return { least: 1, isRepeated: false };
    this.at += whole.length;
    return { least: whole.startsWith('+') ? 1 : Number(count ?? 0), isRepeated: true };
  }
}

/**
 * For each of some regular expressions, runs of letters one of which stands in whatever it matches, parted by `|`; '' where
 * there is no telling. For build time.
 */
export function needsOf(sources: readonly string[]): string[] {
  return sources.map((source) => (readSource(source).needs ?? []).join('|'));
}

/** The needs that tell most: the longest, then the fewest. */
function bestOf(found: readonly (readonly string[])[]): readonly string[] | null {
  const shortest = (needs: readonly string[]): number => Math.min(...needs.map((need) => need.length));
  const [best] = [...found].sort((a, b) => shortest(b) - shortest(a) || a.length - b.length);
  return best ?? null;
}

function unionOf(parts: readonly Known[]): ReadonlySet<string> | null {
  return parts.some(({ firsts }) => firsts === null)
    ? null
    : new Set(parts.flatMap(({ firsts }) => [...(firsts ?? [])]));
}
