import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findArticle } from '../../lib/article/find.ts';
import type { Article } from '../../lib/article/types.ts';
import type { Page } from '../../lib/page/types.ts';
import { planRemovals } from '../../lib/passages/plan.ts';
import type { Plan } from '../../lib/passages/types.ts';
import { catalogue } from '../../lib/topics/catalogue.ts';
import { gatherEvidence } from '../../lib/topics/evidence.ts';
import { keptTexts } from '../../lib/topics/kept.ts';
import { phraseIndex } from '../../lib/topics/phrases.ts';
import { Scene } from '../../lib/topics/scene.ts';
import type { Topic } from '../../lib/topics/types.ts';
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
  /** What it counts when habits are learnt. */
  count: number;
  /** Whether it is filed by the plainest name, not by titles of MedlinePlus alone. */
  isPlain: boolean;
  page: Page;
  article: Article;
  plan: Plan;
}

/** An article with the topics that a reader filed it under. */
export interface Filed extends Read {
  scene: Scene;
  /** Numbers of the topics meant by the labels. */
  meant: ReadonlySet<number>;
  /** Topics of which the labels do not tell whether they are meant. */
  untold: ReadonlySet<number>;
}

/**
 * What pages count when weights are fitted. Those filed by the plainest names lead, as this way of filing is what is wanted; on
 * web pages the labels follow title and opening only.
 */
const WEIGHTS = { plain: 3, titled: 0.6, web: 0.3 };
/** What web pages count when habits are learnt: there each page that was filed with care counts as one. */
const WEB_COUNT = 0.3;
/** Labels written as titles of MedlinePlus are: Heel Injuries and Disorders. */
const TITLE_CASE = / [A-Z][a-z]/;

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
    ...labelled.map(({ id, part, labels: { topics, suggestions } }) => {
      const isPlain = !topics.some((label) => TITLE_CASE.test(label));
      const weight = isPlain ? WEIGHTS.plain : WEIGHTS.titled;
      return judge({ id, part, labels: topics, suggestions, weight, count: 1, isPlain });
    }),
    ...web.map(({ id, labels }) =>
      judge({
        id,
        part: 'web',
        labels,
        suggestions: none,
        weight: WEIGHTS.web,
        count: WEB_COUNT,
        isPlain: false,
      }),
    ),
    ...writtenArticles(),
  ].map((from) => {
    const { page, article, plan, labels } = from;
    const scene = new Scene(gatherEvidence(keptTexts(page, article, plan), phraseIndex(page.language)));
    const meant = new Set(labels.flatMap(meantBy));
    return { ...from, scene, meant, untold: from.isPlain ? new Set<number>() : untoldBy(meant) };
  });
}

/** The narrower topics on the page of one that is meant: labels that are titles of MedlinePlus stand for these as well. */
function untoldBy(meant: ReadonlySet<number>): Set<number> {
  const { topics } = catalogue();
  const pages = new Set([...meant].map((topic) => topics[topic]?.medlineplus));
  const isUntold = (topic: Topic): boolean => topic.id !== topic.medlineplus && pages.has(topic.medlineplus);
  return new Set(topics.flatMap((topic, number) => (isUntold(topic) && !meant.has(number) ? [number] : [])));
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
