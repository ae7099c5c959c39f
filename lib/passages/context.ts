import type { Article } from '../article/types.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Page } from '../page/types.ts';
import { siteNames } from './brand.ts';
import { type Names, Sentence } from './facts.ts';
import type { Lexicon } from './lexicon.ts';
import { productNames } from './products.ts';
import { lexiconOf } from './words.ts';

/** What is known of a page before its sentences are judged. */
export interface Context {
  /** Primary language of the page. */
  language: string;
  lexicon: Lexicon;
  names: Names;
}

export function readContext(page: Page, article: Article): Context {
  const texts = page.blocks.filter((_, index) => article.inArticle[index]).map(({ text }) => text);
  return {
    language: page.language,
    lexicon: lexiconOf(page.language),
    names: {
      brand: namePattern(siteNames(page)),
      product: namePattern(productNames(texts, page.language)),
    },
  };
}

/** One pattern for any of the names as whole words, in the capitals they are written with. */
export function namePattern(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?:['’]s)?(?![\\p{Ll}])`, 'u');
}

/** The sentences of a block, as facts. */
export function sentencesOf(page: Page, index: number, { language, lexicon, names }: Context): Sentence[] {
  const text = page.blocks[index]?.text ?? '';
  return splitSentences(text).map(
    (span) => new Sentence(text.slice(span.start, span.end), index, span, language, lexicon, names),
  );
}
