import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../lib/article/types.ts';
import { splitSentences } from '../../../lib/language/sentences.ts';
import type { Block, BlockKind, Page, PageElement } from '../../../lib/page/types.ts';
import { Containers } from '../../../lib/passages/blocks.ts';
import { namePattern, readContext } from '../../../lib/passages/context.ts';
import { Sentence } from '../../../lib/passages/facts.ts';
import { applyRules, type JudgedBlock } from '../../../lib/passages/judge.ts';
import { planRemovals } from '../../../lib/passages/plan.ts';
import { PROTECTIONS } from '../../../lib/passages/protections/index.ts';
import type { BlockExample, BlockExamples, Example, Examples } from '../../../lib/passages/rule.ts';
import { BLOCK_RULES } from '../../../lib/passages/rules/index.ts';
import { lexiconOf } from '../../../lib/passages/words.ts';

/** What an article is known by where none is found. */
export const EMPTY = {
  title: '',
  author: null,
  reviewer: null,
  published: null,
  updated: null,
  titleBlock: null,
};
/** The invented site and product of the examples. */
const names = { brand: namePattern(['Harbour Clinic']), product: namePattern(['VitaCalm']) };

/** The sentences of an example, as the plan sees them on a page of Harbour Clinic, which sells VitaCalm. */
export function sentencesOfExample(example: Example): Sentence[] {
  const { language, text } = typeof example === 'string' ? { language: 'en', text: example } : example;
  return splitSentences(text).map(
    (span) => new Sentence(text.slice(span.start, span.end), 0, span, language, lexiconOf(language), names),
  );
}

export const isProtected = (sentence: Sentence): boolean => PROTECTIONS.some((one) => one.protects(sentence));

/** A block in the element that `in` names, such as `div.share`; links stand before it where it is all link. */
function pageOfExample({ in: place, text, link }: BlockExample): Page {
  const [tag = 'div', ...name] = place.split(/[.#]/);
  const kind: BlockKind = tag === 'li' ? 'item' : /^h\d$/.test(tag) ? 'heading' : 'paragraph';
  const block: Block = {
    kind,
    level: kind === 'heading' ? 3 : 0,
    text,
    element: 1,
    links: link ? [{ start: 0, end: text.length, href: '/x' }] : [],
    marks: [],
    linkLength: link ? text.length : 0,
    hidden: false,
  };
  const element = (index: number, own: string, names: string): PageElement => ({
    parent: index - 1,
    tag: own,
    name: names,
    role: '',
    label: '',
    hidden: false,
    start: 0,
    end: 1,
  });
  return pageOf([block], [element(0, 'body', ''), element(1, tag, name.join(' '))]);
}

/** A page of paragraphs in the article, judged by the rules; so many characters of each stand in links. */
export function judgedPage(
  texts: readonly string[],
  linkLengths: readonly number[] = [],
): { page: Page; blocks: JudgedBlock[] } {
  const page = pageOf(
    texts.map(
      (text, index): Block => ({
        kind: 'paragraph',
        level: 0,
        text,
        element: 0,
        links: [],
        marks: [],
        linkLength: linkLengths[index] ?? 0,
        hidden: false,
      }),
    ),
    [],
  );
  const article = { ...EMPTY, inArticle: texts.map(() => true) };
  return { page, blocks: applyRules(page, article, readContext(page, article)) };
}

function pageOf(blocks: Block[], elements: PageElement[], language = 'en'): Page {
  return {
    url: 'https://www.harbour.example/a',
    language,
    blocks,
    elements,
    pictures: [],
    metadata: {
      title: 'Eczema | Harbour Clinic',
      lang: language,
      canonical: '',
      meta: new Map(),
      jsonLd: [],
      values: [],
    },
    truncated: false,
  };
}

/** Kind of the protection that keeps a line at the foot of a page, outside the article, or null where the line goes. */
export function keptInFooter(text: string, language: string): string | null {
  const page = { ...pageOfExample({ in: 'footer', text }), language };
  const article: Article = { ...EMPTY, inArticle: [false] };
  return planRemovals(page, article).protected[0]?.kind ?? null;
}

/** The block rule that claims an example by the name around it or by its text; `page-furniture` where none does. */
export function blockRuleOf(example: BlockExample): string {
  const page = pageOfExample(example);
  const block = page.blocks[0] as Block;
  const sentence = sentencesOfExample(example.text)[0] ?? null;
  const rule =
    new Containers(BLOCK_RULES, page).ruleOf(block) ??
    BLOCK_RULES.find((one) =>
      one.removes?.({ block, previous: null, sentence, linkShare: example.link ? 1 : 0 }),
    );
  return rule?.id ?? 'page-furniture';
}

interface Module {
  rule?: { id: string; containers?: string };
  protection?: { id: string };
  examples: Examples | BlockExamples;
}

const root = join(import.meta.dirname, '../../../lib/passages');
const filesOf = async (folder: string): Promise<[string, Module][]> =>
  Promise.all(
    readdirSync(join(root, folder))
      .filter((file) => file !== 'index.ts')
      .map(async (file) => [
        file.slice(0, -'.ts'.length),
        (await import(join(root, folder, file))) as Module,
      ]),
  );

/** Every file of the two folders under `lib/passages/` but their index, by name. */
export const modules: Record<'rules' | 'protections', ReadonlyMap<string, Module>> = {
  rules: new Map(await filesOf('rules')),
  protections: new Map(await filesOf('protections')),
};
