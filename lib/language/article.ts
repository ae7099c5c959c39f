import type { ArticleWords } from '../article/words.ts';
import { article as de } from './de/article.ts';
import { article as en } from './en/article.ts';
import { article as es } from './es/article.ts';
import { article as fr } from './fr/article.ts';
import { article as pt } from './pt/article.ts';
import { article as zh } from './zh/article.ts';

/** Words of bylines in every language: templates often speak another language than their text, so all are looked for. */
export const ARTICLE_WORDS: readonly ArticleWords[] = [en, zh, es, de, fr, pt];

/** Words of the page around an article, in other languages, to the English word whose learnt odds they share. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  ARTICLE_WORDS.flatMap(({ aliases }) =>
    Object.entries(aliases).flatMap(([english, words]) =>
      words.split(' ').map((word) => [word, english] as const),
    ),
  ),
);
