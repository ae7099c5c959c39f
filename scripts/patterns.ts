import type { Plugin } from 'vite';
import { CAPITALS, HAN, LATIN, LETTERS, MARKS, NUMERALS, SMALL } from '../lib/language/letters.ts';
import { inSections } from '../lib/language/sections.ts';

/** Classes of Unicode that our patterns use, as ranges. */
const CLASSES: Readonly<Record<string, string>> = {
  L: LETTERS,
  N: NUMERALS,
  M: MARKS,
  Lu: CAPITALS,
  Ll: SMALL,
  Lt: '\\u01c5\\u01c8\\u01cb\\u01f2',
  'sc=Han': HAN,
  'Script=Latin': LATIN,
};

/**
 * Rewrites the patterns under `lib/` so that the browser compiles them quickly, which it does anew on every page: one such
 * as `/\p{L}+/u` with ranges and without the flag, for the whole of Unicode takes ten times longer (patterns with other
 * classes keep theirs), and all of them in sections.
 */
export const quickPatterns: Plugin = {
  name: 'quick-patterns',
  transform(code, id) {
    if (!/\/lib\/[^?]*\.tsx?$/.test(id)) return;
    let rewritten = '';
    let from = 0;
    for (const { start, end, pattern, flags } of patternsIn(this.parse(code))) {
      const isWide = flags.includes('u') && pattern.includes('\\p{');
      const plain = isWide ? withRanges(pattern) : null;
      const source = inSections(plain ?? pattern);
      if (source === pattern) continue;
      rewritten += `${code.slice(from, start)}/${source}/${plain === null ? flags : flags.replace('u', '')}`;
      from = end;
    }
    return from === 0 ? undefined : { code: rewritten + code.slice(from), map: null };
  },
};

interface Pattern {
  start: number;
  end: number;
  pattern: string;
  flags: string;
}

/** The literal patterns in a syntax tree, in the order of the source. */
function patternsIn(tree: unknown): Pattern[] {
  const found: Pattern[] = [];
  const open: unknown[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const { regex, start, end } = node as { regex?: Pattern; start: number; end: number };
    if (regex) found.push({ ...regex, start, end });
    open.push(...Object.values(node));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The source of a pattern with its classes written out; null where that is not possible. */
export function withRanges(pattern: string): string | null {
  if (/\\P\{|\\u\{|[\ud800-\udfff]/.test(pattern)) return null;
  let isInClass = false;
  let isKnown = true;
  const source = pattern.replace(/\\p\{([^}]*)\}|\\[\s\S]|[[\]]/g, (part, name: string | undefined) => {
    if (part === '[') isInClass = true;
    else if (part === ']') isInClass = false;
    if (name === undefined) return part;
    const ranges = CLASSES[name];
    isKnown &&= ranges !== undefined;
    return isInClass ? `${ranges}` : `[${ranges}]`;
  });
  return isKnown ? source : null;
}
