import { words } from './compare.ts';

/** The measure: the same words, singular and plural alike, or sharing 60 % of them. */
export function sameTopic(a: string, b: string): boolean {
  const [x, y] = [a, b].map((title) => new Set(words(title).map(singular))) as [Set<string>, Set<string>];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= 0.6 * Math.max(x.size, y.size);
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<![su])s$/, '');
}
