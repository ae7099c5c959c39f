import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findArticle } from '../../lib/article/find.ts';
import type { Page } from '../../lib/page/types.ts';
import { planRemovals } from '../../lib/passages/plan.ts';
import { catalogue } from '../../lib/topics/catalogue.ts';
import { gatherEvidence, type Named } from '../../lib/topics/evidence.ts';
import { keptTexts } from '../../lib/topics/kept.ts';
import { phraseIndex } from '../../lib/topics/phrases.ts';
import { labelledPages, readPages, webHtml, webRows } from '../../tests/bench/pages.ts';
import { sameTopic } from '../../tests/bench/same-topic.ts';
import { isHeld } from '../../tests/bench/split.ts';

/** An article with the topics that a reader filed it under. */
export interface Filed {
  id: string;
  part: string;
  labels: readonly string[];
  named: Named;
  weight: number;
}

/** What a web page counts, whose labels follow title and opening only. */
const WEB_WEIGHT = 0.35;

/** Whether a topic of the index is among the labels. */
export function isLabelled({ labels }: Filed, topic: number): boolean {
  const title = catalogue().topics[topic]?.names.en[0] ?? '';
  return labels.some((label) => sameTopic(title, label));
}

/** The labelled health pages, never those held back, and web pages that we have filed by title and opening. */
export async function filedArticles(): Promise<Filed[]> {
  const labelled = (await labelledPages()).filter(
    ({ part, labels }) => part !== 'held' && labels.healthArticle && labels.topics.length > 0,
  );
  const web = await filedWebPages();
  const read = await readPages([
    ...labelled.map(({ id, labels, html }) => ({ id, url: labels.url, html })),
    ...web.map(({ id, url, html }) => ({ id, url, html })),
  ]);
  return [
    ...labelled.map(({ id, part, labels }) => ({
      id,
      part: part as string,
      labels: labels.topics,
      weight: part === 'shared' ? 1.5 : 1,
    })),
    ...web.map(({ id, labels }) => ({ id, part: 'web', labels, weight: WEB_WEIGHT })),
  ].map((filed) => ({ ...filed, named: namedIn(read.get(filed.id) as Page) }));
}

function namedIn(page: Page): Named {
  const article = findArticle(page);
  const texts = keptTexts(page, article, planRemovals(page, article));
  return gatherEvidence(texts, phraseIndex(page.language));
}

async function filedWebPages(): Promise<{ id: string; url: string; html: Buffer; labels: string[] }[]> {
  const file = join(import.meta.dirname, '../../tests/fixtures/topics/web-labels.txt');
  const labels = new Map(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('|') as [string, string]),
  );
  const rows = (await webRows()).filter((row) => labels.has(row.id) && !isHeld(row));
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      url: row.url ?? 'https://page.invalid/',
      html: await webHtml(row),
      labels: (labels.get(row.id) ?? '').split('; '),
    })),
  );
}
