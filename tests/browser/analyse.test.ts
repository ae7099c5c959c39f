import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { reportSchema } from '../../lib/report/schema.ts';

const root = join(import.meta.dirname, '../..');
const sample = join(root, 'scripts/start/sample.html');

function analyse(...args: string[]): { status: number | null; lines: Record<string, unknown>[] } {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/analyse.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

test('a file gives the report that the extension makes', () => {
  const { status, lines } = analyse('--url', 'https://brightlung.example/articles/cough', sample);
  expect(status).toBe(0);
  expect(lines).toHaveLength(1);
  const { id, file, ...report } = lines[0] as Record<string, unknown>;
  expect([id, file]).toEqual([sample, sample]);
  const { url, article } = reportSchema.parse(report);
  expect(url).toBe('https://brightlung.example/articles/cough');
  expect(article.title).toBe('A cough that stays after a cold: what helps and what does not');
  expect(article.text).toContain('if you struggle to breathe');
  for (const gone of [
    'Best sellers',
    'LungCalm',
    'breathing coaches',
    'online lung experts',
    'happy breathers',
  ])
    expect(article.text).not.toContain(gone);
  for (const kept of [
    'does not usually need antibiotics',
    'Never give honey',
    'a child under six',
    'lips turn blue',
  ])
    expect(article.text).toContain(kept);
});

test('a list keeps its order, and an unreadable page is reported while the others go on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unvarnished-'));
  const page = (text: string): Buffer =>
    gzipSync(`<!doctype html><title>T</title><article><h1>T</h1><p>${text}</p></article>`);
  writeFileSync(join(folder, 'a.html.gz'), page('First page.'));
  writeFileSync(join(folder, 'b.html.gz'), page('Second page.'));
  const rows = [
    { html: 'a.html.gz', url: null, id: 'first' },
    { html: 'missing.html', url: 'https://site.example/', id: 'gone' },
    { html: join(folder, 'b.html.gz'), url: 'https://site.example/b', id: 'second' },
  ];
  writeFileSync(join(folder, 'pages.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
  const { status, lines } = analyse('--list', join(folder, 'pages.jsonl'));
  expect(status).toBe(1);
  expect(lines.map(({ id }) => id)).toEqual(['first', 'gone', 'second']);
  expect(lines[0]).toMatchObject({ file: 'a.html.gz', url: 'https://page.invalid/' });
  expect(Object.keys(lines[1] as object).sort()).toEqual(['error', 'file', 'id']);
  expect(lines[2]).toMatchObject({ url: 'https://site.example/b', version: 1 });
});
