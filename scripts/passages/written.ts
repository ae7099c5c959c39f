import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Page } from '../../lib/page/types.ts';
import { namePattern } from '../../lib/passages/context.ts';
import { Sentence } from '../../lib/passages/facts.ts';
import { lexiconOf } from '../../lib/passages/words.ts';
import { type Label, type LearntPage, learntPage, SAFETY_WEIGHT, type Sample } from './material.ts';

const folder = join(import.meta.dirname, '../../tests/fixtures/sentences');
const LABELS: Readonly<Record<string, Label>> = { '+': 'keeps', '!': 'safety', '#': null, '-': 'sells' };

/**
 * Short pages written for training, in six languages: `pages/<language>.txt`, one sentence a line. `=` starts a page with
 * the name of its site, `#` is a heading, `+` is to be kept, `!` is for safety, `-` sells; an empty line ends a paragraph.
 */
export function fromWritten(): LearntPage[] {
  return readdirSync(join(folder, 'pages')).flatMap((file) => {
    const language = file.slice(0, 2);
    const parts = readFileSync(join(folder, 'pages', file), 'utf8')
      .split(/^= /m)
      .slice(1);
    return parts.map((part, number) => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      const { blocks, labels } = readLines(lines, language);
      const page = pageOf(name, language, blocks);
      const article = {
        title: name,
        author: null,
        reviewer: null,
        published: null,
        updated: null,
        titleBlock: null,
        inArticle: blocks.map(() => true),
      };
      const from = { source: 'written', group: `written-${language}-${number}`, weight: 1, page };
      return learntPage(from, article, (text) => labels.get(text.trim()) ?? null);
    });
  });
}

function readLines(
  lines: readonly string[],
  language: string,
): { blocks: Block[]; labels: Map<string, Label> } {
  const labels = new Map<string, Label>();
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (kind: Block['kind']): void => {
    if (open.length > 0) blocks.push(blockOf(kind, open.join(language === 'zh' ? '' : ' ')));
    open = [];
  };
  for (const line of lines) {
    const [mark, text] = [line[0] ?? '', line.slice(2).trim()];
    if (mark === '' || mark === '#') close('paragraph');
    if (text === '') continue;
    labels.set(text, LABELS[mark] ?? null);
    open.push(text);
    // A sentence without an end stands by itself, and so would a paragraph without a break be too long.
    if (mark === '#') close('heading');
    else if (!/[.!?。！？”»"“)]$/.test(text) || open.length === 3) close('paragraph');
  }
  close('paragraph');
  return { blocks, labels };
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
