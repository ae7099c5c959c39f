import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findArticle } from '../../lib/article/find.ts';
import { gather } from '../../lib/notice/material.ts';
import { planRemovals } from '../../lib/passages/plan.ts';
import { readPages, webHtml, webRows } from '../../tests/bench/pages.ts';
import { isHeld } from '../../tests/bench/split.ts';
import { writtenPages } from '../learning/written-pages.ts';
import { holds } from './clauses.ts';
import { labelledMaterials } from './materials.ts';

const fixtures = join(import.meta.dirname, '../../tests/fixtures');
const NOW = Date.parse('2026-01-01');

/** A sentence with what is known of it. */
export interface Labelled {
  text: string;
  language: string;
  group: string;
  source: 'page' | 'own' | 'web' | 'written' | 'framed';
  sells: boolean;
  isHeading: boolean;
  isProtected: boolean;
  isClaim: boolean;
  /** What the labels of its page quote as promises; none where whole sentences are labelled. */
  quotes: readonly string[];
  /** Part of its page that sells. */
  share: number;
}

/** Of a sentence that no page stands around. */
export const UNQUOTED = { quotes: [], share: 0 };

/** Sentences of the labelled pages, never of those held back. */
export async function pageSentences(): Promise<Labelled[]> {
  const materials = await labelledMaterials();
  return materials.flatMap(({ labelled: { id, labels }, material }) => {
    const { page, plan, own } = material();
    return own.flatMap(({ block, sentences }) =>
      sentences.map(({ span, sells, isProtected }): Labelled => {
        const text = block.text.slice(span.start, span.end);
        return {
          text,
          language: page.language,
          group: id,
          source: 'page',
          sells,
          isHeading: block.kind === 'heading',
          isProtected,
          isClaim: labels.notice.overclaims.some((quote) => holds(text, quote)),
          quotes: labels.notice.overclaims,
          share: plan.selling ?? 0,
        };
      }),
    );
  });
}

/** Sentences written for a check, `tests/fixtures/<folder>/<language>.tsv`: a letter, a tab, the sentence. */
export function ownSentences(folder: string, positive: string): Labelled[] {
  return readdirSync(join(fixtures, folder))
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((file) => {
      const language = file.slice(0, 2);
      return readFileSync(join(fixtures, folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line, index): Labelled => {
          const [letter = '', text = ''] = line.split('\t');
          const isPositive = letter === positive;
          return {
            text,
            language,
            group: `own-${folder}-${language}-${index % 10}`,
            source: 'own',
            sells: false,
            isHeading: false,
            isProtected: false,
            isClaim: isPositive,
            ...UNQUOTED,
          };
        });
    });
}

/** Sentences of the pages written for training. That they sell is taken from their labels, not from a plan. */
export function writtenSentences(): Labelled[] {
  return writtenPages().flatMap(({ id, language, lines }) =>
    lines.map(
      ({ text, kind, isHeading, claims }): Labelled => ({
        text,
        language,
        group: `written-${id}`,
        source: 'written',
        sells: kind === 'sells',
        isHeading,
        isProtected: kind === 'safety',
        isClaim: claims,
        ...UNQUOTED,
      }),
    ),
  );
}

/** Groups of `tests/fixtures/sentences` that neither promise nor are broken. */
const PLAIN = /^(?:keep|safety)\t|^remove\t(?:consult|click|signup|follow|recruit|source|filler)\t/;

/** Sentences that were written for the model of passages and make no promise. */
export function plainSentences(): Labelled[] {
  const folder = join(fixtures, 'sentences');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .filter((line) => PLAIN.test(line))
        .map(
          (line, index): Labelled => ({
            text: line.split('\t').at(-1) ?? '',
            language: file.slice(0, 2),
            group: `plain-${file}-${index % 10}`,
            source: 'own',
            sells: line.startsWith('remove'),
            isHeading: false,
            isProtected: false,
            isClaim: false,
            ...UNQUOTED,
          }),
        ),
    );
}

/** English sentences of reliable health pages of the web set, taken to be whole and to promise nothing. */
export async function reliableSentences(limit: number): Promise<Labelled[]> {
  const rows = (await webRows())
    .filter((row) => !isHeld(row) && row.label === 'health' && row.reliability === 'reliable')
    .slice(0, limit);
  const inputs = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      url: row.url ?? 'https://page.invalid/',
      html: await webHtml(row),
    })),
  );
  return [...(await readPages(inputs))].flatMap(([id, page]) => {
    if (page.language !== 'en') return [];
    const article = findArticle(page);
    const plan = planRemovals(page, article);
    const { own } = gather(page, article, plan, NOW);
    return own.flatMap(({ block, sentences }) =>
      sentences.map(
        ({ span, sells, isProtected }): Labelled => ({
          text: block.text.slice(span.start, span.end),
          language: page.language,
          group: `web-${id}`,
          source: 'web',
          sells,
          isHeading: block.kind === 'heading',
          isProtected,
          isClaim: false,
          ...UNQUOTED,
        }),
      ),
    );
  });
}
