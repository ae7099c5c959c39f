import type { Article } from '../article/types.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Page, Span } from '../page/types.ts';
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
  /** Sentences of the blocks that were asked for, by number of the block. */
  sentences: Map<number, readonly Sentence[]>;
}

/** Planning and the notice read the same article one after the other. */
const known = new WeakMap<Article, Context>();

/** What is to be known of a page before its sentences are judged; worked out once for an article. */
export function readContext(page: Page, article: Article): Context {
  const context = known.get(article) ?? makeContext(page, article);
  known.set(article, context);
  return context;
}

function makeContext(page: Page, article: Article): Context {
  const { language } = page;
  const names: Names = { brand: namePattern(siteNames(page)), product: null };
  const context: Context = { language, lexicon: lexiconOf(language), names, sentences: new Map() };
  const paragraphs = page.blocks.flatMap(({ text }, index) =>
    article.inArticle[index] ? [{ text, sentences: sentencesOf(page, index, context) }] : [],
  );
  // The sentences ask for names only when they are judged.
  names.product = namePattern(productNames(paragraphs, language));
  return context;
}

/** One pattern for any of the names as whole words, in the capitals they are written with. */
export function namePattern(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?:['’]s)?(?![\\p{Ll}])`, 'u');
}

/** The sentences of a block, as facts. */
export function sentencesOf(page: Page, index: number, context: Context): readonly Sentence[] {
  const before = context.sentences.get(index);
  if (before) return before;
  const text = page.blocks[index]?.text ?? '';
  const sentences = splitSentences(text).map((span) => factsOf(text, index, span, context));
  context.sentences.set(index, sentences);
  return sentences;
}

/** A block's text as one, whatever its sentences. */
export function blockFacts(page: Page, index: number, context: Context): Sentence {
  const text = page.blocks[index]?.text ?? '';
  return factsOf(text, index, { start: 0, end: text.length }, context);
}

/** A stretch of the text of a block, as facts. */
export function factsOf(
  text: string,
  block: number,
  span: Span,
  { language, lexicon, names }: Context,
): Sentence {
  return new Sentence(text.slice(span.start, span.end), block, span, language, lexicon, names);
}
