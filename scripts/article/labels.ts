import type { Page } from '../../lib/page/types.ts';
import { ComparedText, words } from '../../tests/bench/compare.ts';
import type { Labels } from '../../tests/bench/pages.ts';
import { align } from './align.ts';

/** What training is told of a block: how much of it is article, from 0 to 1, and how much that counts. */
export interface Target {
  label: number;
  weight: number;
}

const runs = (list: readonly string[], n: number): string[] =>
  list.slice(n - 1).map((_, at) => list.slice(at, at + n).join(' '));

/** Targets from a reference text: the words of each block that stand in it, in order or at least in runs of three. */
export function targetsFromText(page: Page, mainText: string): Target[] {
  const text = words(mainText);
  const own = page.blocks.map((block) => words(block.text));
  const partner = align(own.flat(), text);
  const used = new Uint8Array(text.length);
  for (const index of partner) if (index >= 0) used[index] = 1;
  const all = new Set(runs(text, 3));
  const free = new Set(runs(text, 3).filter((_, at) => !used[at] || !used[at + 2]));
  const share = (list: readonly string[], set: ReadonlySet<string>): number =>
    list.length === 0 ? 0 : list.filter((run) => set.has(run)).length / list.length;
  let offset = 0;
  const targets = own.map((list): Target => {
    const matched = partner.subarray(offset, offset + list.length).filter((index) => index >= 0).length;
    offset += list.length;
    const size = list.length ** 0.8;
    let label = list.length === 0 ? 0 : matched / list.length;
    const grams = runs(list, 3);
    if (label < 0.5 && list.length >= 6 && share(grams, free) >= 0.8) label = 1;
    else if (label < 0.5 && list.length >= 6 && share(grams, all) >= 0.8)
      return { label, weight: size * 0.1 };
    // A stray word in common is chance, a word that differs within a paragraph is a slip of the reference.
    return { label: label < 0.3 ? 0 : label > 0.7 ? 1 : label, weight: size };
  });
  return normalise(targets, Math.min(1, used.reduce((sum, one) => sum + one, 0) / (text.length * 0.6 || 1)));
}

/** Targets from the labels of a page: what must be kept counts more than what should go, and safety most. */
export function targetsFromLabels(page: Page, labels: Labels): Target[] {
  const kept = new ComparedText([...labels.keep, ...labels.either].join('\n'));
  const safe = new ComparedText(labels.safety.join('\n'));
  const gone = new ComparedText(labels.remove.join('\n'));
  const targets = page.blocks.map(({ text }): Target => {
    const size = words(text).length ** 0.8;
    const strings = (list: readonly string[]): boolean =>
      list.some((label) => text.includes(label) || (text.length > 3 && label.includes(text)));
    if (strings(labels.safety) || safe.keeps(text)) return { label: 1, weight: size * 4 };
    if (strings(labels.keep) || kept.keeps(text)) return { label: 1, weight: size * 2 };
    if (strings(labels.remove) || gone.stillHas(text)) return { label: 0, weight: size };
    return { label: 0, weight: size * 0.1 };
  });
  return normalise(targets, 1);
}

/** Gives each page the same weight, and its furniture at most twice that of its article. */
function normalise(targets: readonly Target[], trust: number): Target[] {
  const sum = (isArticle: boolean): number =>
    targets.reduce((total, { label, weight }) => total + weight * (isArticle ? label : 1 - label), 0);
  const positive = Math.max(15, sum(true));
  const damp = Math.min(1, (2 * positive) / (sum(false) || 1));
  return targets.map(({ label, weight }) => ({
    label,
    weight: (trust * weight * (label > 0.5 ? 1 : damp) * 100) / positive,
  }));
}
