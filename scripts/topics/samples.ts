import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findArticle } from '../../lib/article/find.ts';
import type { Article } from '../../lib/article/types.ts';
import type { Page } from '../../lib/page/types.ts';
import { planRemovals } from '../../lib/passages/plan.ts';
import type { Plan } from '../../lib/passages/types.ts';
import { gatherEvidence } from '../../lib/topics/evidence.ts';
import { keptTexts } from '../../lib/topics/kept.ts';
import { phraseIndex } from '../../lib/topics/phrases.ts';
import { Scene } from '../../lib/topics/scene.ts';
import { labelledPages, readPages, webHtml, webRows } from '../../tests/bench/pages.ts';
import { isHeld } from '../../tests/bench/split.ts';
import { meantBy } from './labels.ts';
import { writtenArticles } from './written.ts';

/** A page that was read, with the topics and links that a reader labelled. */
export interface Read {
  id: string;
  part: string;
  labels: readonly string[];
  suggestions: { related: readonly string[]; unrelated: readonly string[] };
  /** What it counts when weights are fitted. */
  weight: number;
  page: Page;
  article: Article;
  plan: Plan;
}

/** An article with the topics that a reader filed it under. */
export interface Filed extends Read {
  scene: Scene;
  /** Numbers of the topics meant by the labels. */
  meant: ReadonlySet<number>;
}

/**
 * What pages count. The shared pages lead, as their author's way of filing is what is wanted; on web pages the labels follow
 * title and opening only.
 */
const WEIGHTS = { shared: 3, dev: 1.2, web: 0.3 };

/** The labelled health pages, never those held back, web pages that we have filed, and the written ones. */
export async function filedArticles(): Promise<Filed[]> {
  const labelled = (await labelledPages()).filter(
    ({ part, labels }) => part !== 'held' && labels.healthArticle && labels.topics.length > 0,
  );
  const web = await filedWebPages();
  const read = await readPages([
    ...labelled.map(({ id, labels, html }) => ({ id, url: labels.url, html })),
    ...web.map(({ id, url, html }) => ({ id, url, html })),
  ]);
  const judge = (from: Omit<Read, 'page' | 'article' | 'plan'>): Read => {
    const page = read.get(from.id) as Page;
    const article = findArticle(page);
    return { ...from, page, article, plan: planRemovals(page, article) };
  };
  const none = { related: [], unrelated: [] };
  return [
    ...labelled.map(({ id, part, labels: { topics, suggestions } }) =>
      judge({
        id,
        part,
        labels: topics,
        suggestions,
        weight: part === 'shared' ? WEIGHTS.shared : WEIGHTS.dev,
      }),
    ),
    ...web.map(({ id, labels }) =>
      judge({ id, part: 'web', labels, suggestions: none, weight: WEIGHTS.web }),
    ),
    ...writtenArticles(),
  ].map((from) => {
    const { page, article, plan, labels } = from;
    const scene = new Scene(gatherEvidence(keptTexts(page, article, plan), phraseIndex(page.language)));
    return { ...from, scene, meant: new Set(labels.flatMap(meantBy)) };
  });
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
