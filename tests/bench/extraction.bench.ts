import { findArticle } from '../../lib/article/find.ts';
import type { Page } from '../../lib/page/types.ts';
import { planRemovals } from '../../lib/passages/plan.ts';
import { ComparedText, words } from './compare.ts';
import { labelledPages, readPages, type WebRow, webHtml, webRows } from './pages.ts';
import { type PeerResult, runPeers } from './peers.ts';
import { growth, measure, median } from './speed.ts';
import { isHeld } from './split.ts';

/**
 * How well the article is found: word F1, snippets, author and date on `wcxb`, side by side with Readability and
 * Defuddle on the pages held back; keep and safety on the labelled pages. `--verbose` lists the worst pages that are
 * open to tuning, `--tuned` adds the peers there, `--no-speed` leaves out the times.
 */
const verbose = process.argv.includes('--verbose');
const withPeers = (row: WebRow): boolean => isHeld(row) || process.argv.includes('--tuned');

type Result = Omit<PeerResult, 'ms'>;
interface Scores {
  f1: number[];
  withSnippets: number[];
  withoutSnippets: number[];
  author: number[];
  date: number[];
  empty: number;
  /** Pages without a right word of which a peer has more than 50. */
  lost: string[];
}

const rows = (await webRows()).filter(({ set, mainText }) => set === 'wcxb' && mainText);
if (rows.length === 0) console.log('Skipped wcxb: ../shared/data is absent.');
const inputs = new Map<string, { id: string; url: string; html: Buffer }>();
for (const row of rows)
  inputs.set(row.id, { id: row.id, url: row.url || 'https://page.invalid/', html: await webHtml(row) });
const pages = await readPages([...inputs.values()]);
const peers = await runPeers(rows.filter(withPeers).map(({ id }) => inputs.get(id) as never));

const totals = new Map<string, Scores>();
const worst: { id: string; f1: number; type: string; note: string }[] = [];
for (const row of rows) {
  const part = isHeld(row) ? 'held back' : 'tuned on';
  const own = ownResult(pages.get(row.id) as Page);
  const peer = peers.get(row.id);
  const { f1, right, note } = score(row, part, 'unvarnished', own);
  if (part === 'tuned on') worst.push({ id: row.id, f1, type: row.pageType ?? '', note });
  if (!peer) continue;
  const best = Math.max(
    score(row, part, 'readability', peer.readability).right,
    score(row, part, 'defuddle', peer.defuddle).right,
  );
  if (right === 0 && best > 50) scoresOf(`${part}|all|unvarnished`).lost.push(row.id);
}

console.log('word F1 against mainText       pages  unvarnished  readability  defuddle');
for (const part of ['tuned on', 'held back'])
  for (const type of ['all', ...new Set(rows.map(({ pageType }) => pageType ?? ''))])
    line(`${part}, ${type}`, (who) => totals.get(`${part}|${type}|${who}`)?.f1, 4);
for (const key of ['withSnippets', 'withoutSnippets'] as const)
  for (const part of ['tuned on', 'held back'])
    for (const type of ['all', 'article'])
      line(`${key}, ${part}, ${type}`, (who) => totals.get(`${part}|${type}|${who}`)?.[key], 3);
for (const key of ['author', 'date'] as const)
  for (const part of ['tuned on', 'held back'])
    for (const state of ['whole', 'stripped'])
      line(`${key}, ${part}, ${state}`, (who) => totals.get(`${part}|${state}|${who}`)?.[key], 3);
for (const [key, { empty, lost }] of totals)
  if (key.includes('|all|'))
    console.log(
      `${key}: ${empty} empty${key.endsWith('unvarnished') ? `, ${lost.length} without a right word where a peer has more than 50 ${named(key, lost)}` : ''}`,
    );
if (verbose)
  for (const { id, f1, type, note } of worst.sort((a, b) => a.f1 - b.f1).slice(0, 60))
    console.log(`${f1.toFixed(3)} ${type.padEnd(13)} ${id} ${note}`);

await labelled();
if (rows.length > 0) await speed();

function ownResult(page: Page): Result {
  const { inArticle, titleBlock, author, published } = findArticle(page);
  const text = page.blocks
    .filter((_, index) => inArticle[index] && index !== titleBlock)
    .map((block) => block.text)
    .join('\n\n');
  return { text, author, published };
}

function score(
  row: WebRow,
  part: string,
  who: string,
  result: Result,
): { f1: number; right: number; note: string } {
  const own = words(result.text);
  const text = words(row.mainText ?? '');
  const counts = new Map<string, number>();
  for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  let right = 0;
  for (const word of own) {
    const left = counts.get(word) ?? 0;
    if (left > 0) right++;
    counts.set(word, left - 1);
  }
  const f1 = own.length + text.length === 0 ? 0 : (2 * right) / (own.length + text.length);
  const compared = new ComparedText(result.text);
  for (const key of ['all', row.pageType ?? '', row.stripped ? 'stripped' : 'whole']) {
    const scores = scoresOf(`${part}|${key}|${who}`);
    scores.f1.push(f1);
    for (const snippet of row.withSnippets ?? []) scores.withSnippets.push(compared.keeps(snippet) ? 1 : 0);
    for (const snippet of row.withoutSnippets ?? [])
      scores.withoutSnippets.push(compared.stillHas(snippet) ? 0 : 1);
    if (row.author) scores.author.push(sameName(result.author, row.author) ? 1 : 0);
    if (row.published) scores.date.push(dayIn(result.published) === row.published ? 1 : 0);
    if (own.length === 0) scores.empty++;
  }
  return { f1, right, note: `own ${own.length} wanted ${text.length} right ${right}` };
}

function scoresOf(key: string): Scores {
  let scores = totals.get(key);
  if (!scores) {
    scores = { f1: [], withSnippets: [], withoutSnippets: [], author: [], date: [], empty: 0, lost: [] };
    totals.set(key, scores);
  }
  return scores;
}

/** Names pages that are open to tuning only. */
function named(key: string, ids: readonly string[]): string {
  return key.startsWith('tuned') ? ids.join(' ') : '';
}

function sameName(found: string | null, wanted: string): boolean {
  const plain = (name: string): string => words(name).join(' ');
  const [a, b] = [plain(found ?? ''), plain(wanted)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

/** A peer gives a date as the page writes it. */
function dayIn(date: string | null): string | null {
  if (date === null) return null;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  const time = Date.parse(date);
  return iso ?? (Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10));
}

function line(name: string, list: (who: string) => number[] | undefined, digits: number): void {
  const mean = (values: number[] | undefined): string =>
    values === undefined || values.length === 0
      ? '–'
      : (values.reduce((a, b) => a + b, 0) / values.length).toFixed(digits);
  const [own, ...others] = ['unvarnished', 'readability', 'defuddle'].map(list);
  if (own)
    console.log(
      name.padEnd(34),
      String(own.length).padStart(5),
      ...[own, ...others].map((values) => mean(values).padStart(11)),
    );
}

async function labelled(): Promise<void> {
  const list = (await labelledPages()).filter(({ labels }) => labels.healthArticle);
  const read = await readPages(list.map(({ id, labels, html }) => ({ id, url: labels.url, html })));
  const sums = new Map<string, number[]>();
  for (const { id, part, labels } of list) {
    const page = read.get(id) as Page;
    const article = findArticle(page);
    const lines = [
      article.title,
      ...page.blocks.filter((_, index) => article.inArticle[index]).map((block) => block.text),
    ];
    const text = new ComparedText(lines.join('\n'));
    const clean = new ComparedText(
      [...lines, ...planRemovals(page, article).protected.map((one) => one.text)].join('\n'),
    );
    const lost = labels.keep.filter((label) => !text.keeps(label));
    const unsafe = labels.safety.filter((label) => !text.keeps(label));
    const left = labels.remove.filter((label) => text.stillHas(label));
    const own = [
      labels.keep.length - lost.length,
      labels.keep.length,
      labels.safety.length - unsafe.length,
      labels.safety.filter((label) => clean.keeps(label)).length,
      labels.safety.length,
      labels.remove.length - left.length,
      labels.remove.length,
    ];
    sums.set(
      part,
      own.map((value, index) => value + (sums.get(part)?.[index] ?? 0)),
    );
    if (verbose && part !== 'held')
      for (const label of [...lost, ...unsafe]) console.log(`${part}/${id} lost: ${label}`);
  }
  for (const [part, [keep = 0, keeps = 1, safe = 0, kept = 0, safes = 1, gone = 0, goes = 1]] of sums)
    console.log(
      `labelled, ${part}: keep ${((100 * keep) / keeps).toFixed(2)} %, safety ${((100 * safe) / safes).toFixed(2)} %, with what is protected outside ${((100 * kept) / safes).toFixed(2)} %, already outside the article ${((100 * gone) / goes).toFixed(1)} % of remove`,
    );
}

async function speed(): Promise<void> {
  if (process.argv.includes('--no-speed')) return;
  const sample = rows
    .filter(isHeld)
    .slice(0, 60)
    .map(({ id }) => inputs.get(id) as never);
  const { read, total, readability, defuddle } = await measure(sample);
  const shown = (values: number[]): string => median(values).toFixed(1);
  console.log(
    `median ms, cold, ${sample.length} pages: reading ${shown(read)}, with finding ${shown(total)}; readability ${shown(readability)}, defuddle ${shown(defuddle)}`,
  );
  for (const [nodes, ms] of await growth([1_000, 10_000, 100_000]))
    console.log(`${nodes} nodes: ${ms.toFixed(0)} ms`);
}
