import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a model says of a page that it has not learnt from. */
type Sign = 'selling' | 'claims';

const file = (sign: Sign): string => join(import.meta.dirname, `../../tests/fixtures/promotion/${sign}.json`);

/** Keeps a sign of the labelled pages for `scripts/train-notice.ts`: page and figure. */
export function writeSigns(sign: Sign, figures: readonly (readonly [string, number])[]): void {
  const sorted = [...figures].sort(([a], [b]) => (a < b ? -1 : 1));
  const rounded = sorted.map(([page, figure]) => [page, Number(figure.toFixed(4))]);
  writeFileSync(file(sign), `${JSON.stringify(Object.fromEntries(rounded), null, 1)}\n`);
}

export function readSigns(sign: Sign): ReadonlyMap<string, number> {
  return new Map(Object.entries(JSON.parse(readFileSync(file(sign), 'utf8')) as Record<string, number>));
}
