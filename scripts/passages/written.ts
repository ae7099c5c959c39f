import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Page } from '../../lib/page/types.ts';
import { namePattern } from '../../lib/passages/context.ts';
import { Sentence } from '../../lib/passages/facts.ts';
import { lexiconOf } from '../../lib/passages/words.ts';
import { type LineKind, type WrittenLine, writtenPages } from '../learning/written-pages.ts';
import { type Label, type LearntPage, learntPage, SAFETY_WEIGHT, type Sample } from './material.ts';

const folder = join(import.meta.dirname, '../../tests/fixtures/sentences');
const LABELS: Readonly<Record<LineKind, Label>> = {
  keeps: 'keeps',
  safety: 'safety',
  sells: 'sells',
  heading: null,
  either: null,
};
/** Sentences of a paragraph that was written without a break. */
const LONGEST = 3;

/** Short pages written for training, in six languages. */
export function fromWritten(): LearntPage[] {
  return writtenPages().map(({ id, site, language, lines }) => {
    const blocks = blocksOf(lines, language);
    const labels = new Map(lines.map(({ text, kind }) => [text, LABELS[kind]]));
    const page = pageOf(site, language, blocks);
    const article = {
      title: site,
      author: null,
      reviewer: null,
      published: null,
      updated: null,
      titleBlock: null,
      inArticle: blocks.map(() => true),
    };
    const from = { source: 'written', group: `written-${id}`, weight: 1, page };
    return learntPage(from, article, (text) => labels.get(text.trim()) ?? null);
  });
}

function blocksOf(lines: readonly WrittenLine[], language: string): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (kind: Block['kind']): void => {
    if (open.length > 0) blocks.push(blockOf(kind, open.join(language === 'zh' ? '' : ' ')));
    open = [];
  };
  for (const { text, opens, isHeading, isItem } of lines) {
    if (opens || isHeading || isItem) close('paragraph');
    open.push(text);
    // A sentence without an end stands by itself, and so would a paragraph without a break be too long.
    if (isHeading) close('heading');
    else if (isItem) close('item');
    else if (!/[.!?。！？”»"“)]$/.test(text) || open.length === LONGEST) close('paragraph');
  }
  close('paragraph');
  return blocks;
}

function blockOf(kind: Block['kind'], text: string): Block {
  const level = kind === 'heading' ? 2 : 0;
  return { kind, level, text, element: 0, links: [], marks: [], linkLength: 0, hidden: false };
}

function pageOf(name: string, language: string, blocks: Block[]): Page {
  const body = { parent: -1, tag: 'body', name: '', role: '', label: '', hidden: false };
  return {
    url: 'https://www.written.example/a',
    language,
    blocks,
    elements: [{ ...body, start: 0, end: blocks.length }],
    pictures: [],
    metadata: {
      title: `A | ${name}`,
      lang: language,
      canonical: '',
      meta: new Map([['og:site_name', [name]]]),
      jsonLd: [],
      values: [],
    },
    truncated: false,
  };
}

/**
 * Single sentences written for training: `<language>.tsv` with label, group, name of the site and text. Those of one name
 * stay in one fold. Filler and notes of source weigh less: they do no harm.
 */
export function fromSentences(): Sample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv') && name !== 'web.tsv')
    .flatMap((file) => {
      const language = file.slice(0, 2);
      const lexicon = lexiconOf(language);
      return readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line, index): Sample => {
          const [label = '', group = '', name = '', text = ''] = line.split('\t');
          const names = { brand: name && text.includes(name) ? namePattern([name]) : null, product: null };
          const span = { start: 0, end: text.length };
          const sells = label === 'remove';
          return {
            sentence: new Sentence(text, 0, span, language, lexicon, names),
            place: [],
            sells,
            weight: label === 'safety' ? SAFETY_WEIGHT : group === 'filler' || group === 'source' ? 0.5 : 1,
            group: `own-${language}-${sells && name !== '' ? name : index % 40}`,
          };
        });
    });
}
