import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the addresses and names that a test checks the index of topics against, from the shared data beside the project:
 * `npx tsx scripts/topics-fixtures.ts`.
 */
const root = join(import.meta.dirname, '..');
const source = join(root, '../shared/data/topics');

const rows = (await readFile(join(source, 'medlineplus.jsonl'), 'utf8'))
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { url: string });
const fixtures = join(root, 'tests/fixtures/topics');
await mkdir(fixtures, { recursive: true });
await writeFile(
  join(fixtures, 'medlineplus-slugs.txt'),
  `${rows.map(({ url }) => /([a-z0-9]+)\.html$/.exec(url)?.[1]).join('\n')}\n`,
);
const nhs = (await readFile(join(source, 'nhs-a-to-z.txt'), 'utf8'))
  .split('\n')
  .filter((line) => line !== '');
await writeFile(join(fixtures, 'nhs-names.txt'), `${nhs.join('\n')}\n`);
