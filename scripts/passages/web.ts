import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findArticle } from '../../lib/article/find.ts';
import { words } from '../../tests/bench/compare.ts';
import { readPages, type WebRow, webHtml, webRows } from '../../tests/bench/pages.ts';
import { isHeld } from '../../tests/bench/split.ts';
import { type LearntPage, learntPage } from './material.ts';

const path = join(import.meta.dirname, '../../tests/fixtures/sentences/web.tsv');
/** Their sentences are many, of one language, and mostly plain. */
const WEIGHT = 0.5;

/** What was read of a page: hashes of sentences that sell, of those that are neither, and, of a part, of those to keep. */
interface ReadPage {
  whole: boolean;
  sells: ReadonlySet<string>;
  neither: ReadonlySet<string>;
  keeps: ReadonlySet<string>;
}

/**
 * Real pages of the web set that were read sentence by sentence: `web.tsv` holds the page's id, `all` or `part`, and
 * hashes of the sentences that sell, that are neither, and that are to be kept. Of a page read as a whole, whatever is
 * not listed is to be kept. None is held back, and no text of theirs is in this project.
 */
export async function fromWeb(): Promise<LearntPage[]> {
  const read = labels();
  const rows = (await webRows()).filter((row) => read.has(row.id) && !isHeld(row));
  const inputs = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      url: row.url ?? 'https://page.invalid/',
      html: await webHtml(row),
    })),
  );
  const pages = await readPages(inputs);
  return rows.flatMap((row) => {
    const page = pages.get(row.id);
    const known = read.get(row.id);
    if (!page || !known) return [];
    const group = `web-${siteOf(row)}`;
    const from = { source: row.reliability ?? 'other', group, weight: WEIGHT, page };
    return [
      learntPage(from, findArticle(page), (text) => {
        const hash = hashOf(text);
        if (known.sells.has(hash)) return 'sells';
        return !known.neither.has(hash) && (known.whole || known.keeps.has(hash)) ? 'keeps' : null;
      }),
    ];
  });
}

/** Pages of one site stay together; those of `sondhi` have no address, but stand next to each other. */
function siteOf({ id, set, url }: WebRow): string {
  if (set === 'sondhi') return id.replace(/\d$/, '');
  return url ? new URL(url).hostname : id;
}

function labels(): Map<string, ReadPage> {
  const pages = new Map<string, ReadPage>();
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n')) {
    const [id = '', how, ...lists] = line.split('\t');
    const [sells, neither, keeps] = [0, 1, 2].map((at) => new Set((lists[at] ?? '').split(' ')));
    if (sells && neither && keeps) pages.set(id, { whole: how === 'all', sells, neither, keeps });
  }
  return pages;
}

/** Eight hexadecimal digits that stand for a sentence, whatever its white space and marks. */
function hashOf(text: string): string {
  return createHash('sha256').update(words(text).join(' ')).digest('hex').slice(0, 8);
}
