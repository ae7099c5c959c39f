import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namePattern } from '../../lib/passages/context.ts';
import { Sentence } from '../../lib/passages/facts.ts';
import { lexiconOf } from '../../lib/passages/words.ts';
import { asPage } from '../learning/as-page.ts';
import { type LineKind, writtenPages } from '../learning/written-pages.ts';
import { type Label, type LearntPage, learntPage, SAFETY_WEIGHT, type Sample } from './material.ts';

const folder = join(import.meta.dirname, '../../tests/fixtures/sentences');
const LABELS: Readonly<Record<LineKind, Label>> = {
  keeps: 'keeps',
  safety: 'safety',
  sells: 'sells',
  heading: 'keeps',
  either: null,
};
/** The model looks at no title. */
const TITLE = 'A';

/** Short pages written for training, in six languages. A sentence without an end stands by itself. */
export function fromWritten(): LearntPage[] {
  return writtenPages().map((written) => {
    const { page, article } = asPage(written, TITLE, (text) => !/[.!?。！？”»"“)]$/.test(text));
    const labels = new Map(written.lines.map(({ text, kind }) => [text, LABELS[kind]]));
    const from = { source: 'written', group: `written-${written.id}`, weight: 1, page };
    return learntPage(from, article, (text) => labels.get(text.trim()) ?? null);
  });
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
