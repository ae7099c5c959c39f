import { type ReadResult, readPage } from '../page/read.ts';
import type { Wishes } from '../wishes/honour.ts';
import { analysePage } from './analyse-page.ts';
import type { Report } from './schema.ts';

/**
 * Reads a document and reports all that is known of it. Changes nothing in it.
 * @param url the page's address
 * @param now time of reading, in milliseconds since 1970
 * @param wishes what the reader has hidden or brought back before; by default nothing
 * @returns the report, and the reading that ties its block numbers to the live page
 */
export function analyse(
  document: Document,
  url: string,
  now: number,
  wishes?: Wishes,
): { report: Report; reading: ReadResult } {
  const start = performance.now();
  const reading = readPage(document, url);
  const readMs = performance.now() - start;
  const report = analysePage(reading.page, now, wishes);
  report.timing.readMs = readMs;
  report.timing.totalMs = performance.now() - start;
  return { report, reading };
}
