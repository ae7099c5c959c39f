import { labelledPages, webHtml, webRows } from '../../tests/bench/pages.ts';
import { isHeld } from '../../tests/bench/split.ts';
import { NO_ADDRESS } from './examples.ts';

/** A saved page with its label, to be loaded in a browser. */
export interface SavedCase {
  id: string;
  url: string;
  isHealth: boolean;
  held: boolean;
  /** `wcxb`, `schwarz`, `sondhi`, or a part of the labelled pages. */
  set: string;
  html: () => Promise<Buffer>;
}

/** Every labelled page that is there, borderline ones left out. */
export async function savedCases(): Promise<SavedCase[]> {
  const rows = (await webRows()).filter(({ label }) => label !== 'borderline');
  const cases = rows.map(
    (row): SavedCase => ({
      id: row.id,
      url: row.url ?? NO_ADDRESS,
      isHealth: row.label === 'health',
      held: isHeld(row),
      set: row.set,
      html: () => webHtml(row),
    }),
  );
  for (const { id, part, labels, html } of await labelledPages())
    cases.push({
      id,
      url: labels.url,
      isHealth: labels.healthArticle,
      held: part === 'held',
      set: part,
      html: async () => html,
    });
  return cases;
}
