import { createHash } from 'node:crypto';
import type { WebRow } from './pages.ts';

/**
 * Whether a row of the web set is held back: a quarter of the sites, never used for tuning. Pages of `sondhi` have no
 * address, but those of one site stand next to each other, so runs of ten numbers are kept together.
 */
export function isHeld(row: Pick<WebRow, 'id' | 'set' | 'url'>): boolean {
  if (row.set === 'sondhi') return Math.floor(Number(/(\d+)\D*$/.exec(row.id)?.[1] ?? 0) / 10) % 4 === 3;
  const host = new URL(row.url ?? 'https://page.invalid/').hostname.replace(/^www\./, '');
  return (createHash('sha1').update(host).digest()[0] ?? 0) < 0x40;
}
