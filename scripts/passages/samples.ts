import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findArticle } from '../../lib/article/find.ts';
import type { Page } from '../../lib/page/types.ts';
import { namePattern, readContext } from '../../lib/passages/context.ts';
import { Sentence } from '../../lib/passages/facts.ts';
import { applyRules } from '../../lib/passages/judge.ts';
import { type Features, featuresOf } from '../../lib/passages/model/features.ts';
import { isTooShort } from '../../lib/passages/model/score.ts';
import { lexiconOf } from '../../lib/passages/words.ts';
import { words } from '../../tests/bench/compare.ts';
import {
  type Labels,
  labelledPages,
  readPages,
  type WebRow,
  webHtml,
  webRows,
} from '../../tests/bench/pages.ts';
import { isHeld } from '../../tests/bench/split.ts';

const root = join(import.meta.dirname, '../..');

/** A sentence to learn from. */
export interface Sample {
  text: string;
  language: string;
  features: Features;
  sells: boolean;
  weight: number;
  /** Name of the page; samples of a page stay in one fold. */
  group: string;
  /** Whether the threshold is set on it. */
  counts: boolean;
}

/** All that the model learns from: labelled pages, sentences written for it, reliable articles; nothing held back. */
export async function gatherSamples(): Promise<Sample[]> {
  return [...(await fromPages()), ...fromSentences(), ...(await fromWeb())];
}

/** Pages of the web set by what their sentences stand for. None that is held back. */
const WEB = [
  {
    name: 'reliable',
    sells: false,
    weight: 0.3,
    pages: 200,
    is: (row: WebRow) => row.label === 'health' && row.reliability === 'reliable',
  },
];

/** Sentences of labelled pages that the rules leave, told by the labels; what is labelled either way says nothing. */
async function fromPages(): Promise<Sample[]> {
  const pages = (await labelledPages()).filter(({ part, labels }) => part !== 'held' && labels.healthArticle);
  const read = await readPages(
    pages.map(({ part, id, labels, html }) => ({ id: `${part}/${id}`, url: labels.url, html })),
  );
  const list: Sample[] = [];
  for (const { part, id, labels } of pages) {
    const page = read.get(`${part}/${id}`);
    if (!page) continue;
    const kind = labelOf(labels);
    // The article as labelled, so that the model does not learn the finder's mistakes.
    const flags = page.blocks.map(
      ({ text }) => kind(text) === 'keep' || labels.keep.some((label) => flat(text).includes(flat(label))),
    );
    const first = flags.indexOf(true);
    const last = flags.lastIndexOf(true) + 4;
    const found = findArticle(page);
    const inArticle = page.blocks.map(
      (_, index) => (index >= first && index <= last) || (found.inArticle[index] ?? false),
    );
    const article = { ...found, inArticle };
    for (const { index, rule, sentences } of applyRules(page, article, readContext(page, article)))
      for (const { sentence, place } of rule ? [] : sentences) {
        if (isTooShort(sentence, place)) continue;
        const label = kind(sentence.text);
        if (label === null || (label === 'remove' && isFurniture(page, index))) continue;
        const common = { text: sentence.text, language: page.language, sells: label === 'remove', group: id };
        list.push({ ...common, features: featuresOf(sentence, place), weight: 1, counts: true });
        list.push({ ...common, features: featuresOf(sentence, []), weight: 0.5, counts: false });
      }
  }
  return list;
}

function labelOf(labels: Labels): (text: string) => 'keep' | 'remove' | null {
  const lists = [
    ['keep', [...labels.keep, ...labels.safety].map(flat)],
    ['either', labels.either.map(flat)],
    ['remove', labels.remove.map(flat)],
  ] as const;
  return (text) => {
    const own = flat(text);
    if (own.length < 3) return null;
    const hits = lists.filter(([, list]) =>
      list.some(
        (label) =>
          label === own ||
          (own.length > 15 && label.includes(own)) ||
          (label.length > 15 && own.includes(label)),
      ),
    );
    const [only] = hits;
    return hits.length === 1 && only && only[0] !== 'either' ? only[0] : null;
  };
}

/** Links and the parts of a page that stand around an article: what they say is not selling in prose. */
function isFurniture(page: Page, index: number): boolean {
  const block = page.blocks[index];
  if (!block || block.linkLength > block.text.length / 2 || /(?:\.\.\.|…)\s*$/.test(block.text)) return true;
  for (let element = block.element; element >= 0; element = page.elements[element]?.parent ?? -1)
    if (/^(?:nav|aside|footer|header|form)$/.test(page.elements[element]?.tag ?? '')) return true;
  return false;
}

/**
 * Sentences written for training, in six languages: `tests/fixtures/sentences/<language>.tsv` with label, group, name of
 * the site and text. Those of one name stay in one fold. Filler and notes of source weigh less: they do no harm.
 */
function fromSentences(): Sample[] {
  const folder = join(root, 'tests/fixtures/sentences');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((file) => {
      const language = file.slice(0, 2);
      return readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line, index): Sample => {
          const [label = '', group = '', name = '', text = ''] = line.split('\t');
          const names = { brand: name && text.includes(name) ? namePattern([name]) : null, product: null };
          const sentence = new Sentence(
            text,
            0,
            { start: 0, end: text.length },
            language,
            lexiconOf(language),
            names,
          );
          const sells = label === 'remove';
          return {
            text,
            language,
            features: featuresOf(sentence, []),
            sells,
            weight: group === 'filler' || group === 'source' ? 0.5 : 1,
            group: `own-${language}-${sells && name !== '' ? name : index % 40}`,
            counts: false,
          };
        });
    });
}

/** English sentences of the web set: articles do not sell, pages of products and services mostly do. */
async function fromWeb(): Promise<Sample[]> {
  const rows = (await webRows()).filter((row) => !isHeld(row) && (row.set !== 'wcxb' || row.mainText));
  const list: Sample[] = [];
  for (const { name, sells, weight, pages, is } of WEB) {
    const inputs = await Promise.all(
      rows
        .filter(is)
        .slice(0, pages)
        .map(async (row) => ({
          id: row.id,
          url: row.url ?? 'https://page.invalid/',
          html: await webHtml(row),
        })),
    );
    for (const [id, page] of await readPages(inputs)) {
      if (page.language !== 'en') continue;
      const article = findArticle(page);
      for (const { sentences } of applyRules(page, article, readContext(page, article)))
        for (const { sentence, place, kind, reason } of sentences.slice(0, 60))
          if (!isTooShort(sentence, place) && !kind && (sells || !reason))
            list.push({
              text: sentence.text,
              language: 'en',
              features: featuresOf(sentence, sells ? [] : place),
              sells,
              weight,
              group: `web-${name}-${id}`,
              counts: false,
            });
    }
  }
  return list;
}

function flat(text: string): string {
  return words(text).join(' ');
}
