import { createHash } from 'node:crypto';
import { NO_ADDRESS } from './examples.ts';

/**
 * Pages of one site share a group, so that folds never part them. Pages of `sondhi` have no address, but those of one site
 * stand next to each other.
 */
export function groupOf({ id, set, url }: { id: string; set: string; url: string }): string {
  if (set === 'sondhi') return id.replace(/\d$/, '');
  if (set === 'shared' || set === 'dev' || set === 'contrast') return id;
  return new URL(url || NO_ADDRESS).hostname.replace(/^www\./, '');
}

/** The fold of a group, the same at each run. */
export function foldOf(group: string, folds: number): number {
  return (createHash('sha1').update(`x${group}`).digest()[0] ?? 0) % folds;
}
