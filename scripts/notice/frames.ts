import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersFrom } from '../learning/random.ts';
import { type Labelled, UNQUOTED } from './sentences.ts';

const folder = join(import.meta.dirname, '../../tests/fixtures/claims/frames');
/** Sentences made of each frame. */
const MADE = 12;
/** Frames of one group stay in one fold. */
const GROUPS = 10;

/**
 * Sentences made from frames, `tests/fixtures/claims/frames/<language>.txt`: `X: a|b` lists what may stand for `{X}`, `c` begins
 * a frame that promises too much, `n` one that does not. They show the model which words count only together.
 */
export function framedSentences(): Labelled[] {
  return readdirSync(folder).flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    const slots = new Map<string, string[]>();
    for (const line of lines) {
      const [, name, list] = /^(\w): (.+)$/.exec(line) ?? [];
      if (name && list) slots.set(name, list.split('|'));
    }
    const frames = lines.flatMap((line) => {
      const [, sign, frame] = /^([cn]) (.+)$/.exec(line) ?? [];
      return frame ? [{ isClaim: sign === 'c', frame }] : [];
    });
    const next = numbersFrom(5);
    const draw = (list: readonly string[]): string => list[next() % list.length] ?? '';
    return frames.flatMap(({ isClaim, frame }, index) => {
      const texts = Array.from({ length: MADE }, () => fill(frame, slots, draw));
      return [...new Set(texts)].map((text) => labelled(text, file.slice(0, 2), index, isClaim));
    });
  });
}

function fill(
  frame: string,
  slots: ReadonlyMap<string, string[]>,
  draw: (list: readonly string[]) => string,
): string {
  const text = frame.replace(/\{(\w)\}/g, (_, name: string) => draw(slots.get(name) ?? []));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function labelled(text: string, language: string, frame: number, isClaim: boolean): Labelled {
  return {
    text,
    language,
    group: `framed-${language}-${frame % GROUPS}`,
    source: 'framed',
    sells: isClaim,
    isHeading: false,
    isProtected: false,
    isClaim,
    ...UNQUOTED,
  };
}
