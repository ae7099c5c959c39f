import type { Plugin } from 'vite';
import { CAPITALS, HAN, LATIN, LETTERS, MARKS, NUMERALS, SMALL } from '../lib/language/letters.ts';

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
 * Rewrites patterns such as `/\p{L}+/u` with ranges and without the flag: the browser takes ten times longer to compile
 * one with the whole of Unicode in it, anew on every page. Patterns with other classes stay as they are.
 */
export const plainClasses: Plugin = {
  name: 'plain-classes',
  transform(code, id) {
    if (!/\/lib\/[^?]*\.tsx?$/.test(id) || !code.includes('\\p{')) return;
    let rewritten = '';
    let from = 0;
    for (const { start, end, pattern, flags } of patternsIn(this.parse(code))) {
      const source = withRanges(pattern);
      if (source === null) continue;
      rewritten += `${code.slice(from, start)}/${source}/${flags.replace('u', '')}`;
      from = end;
    }
    return { code: rewritten + code.slice(from), map: null };
  },
};

interface Pattern {
  start: number;
  end: number;
  pattern: string;
  flags: string;
}

/** The literal patterns with the flag `u` in a syntax tree, in the order of the source. */
function patternsIn(tree: unknown): Pattern[] {
  const found: Pattern[] = [];
  const open: unknown[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const { regex, start, end } = node as { regex?: Pattern; start: number; end: number };
    if (regex?.flags.includes('u') && regex.pattern.includes('\\p{')) found.push({ ...regex, start, end });
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
