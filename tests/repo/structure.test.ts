import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

function sources(...folders: string[]): { path: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') };
      }),
  );
}

const isData = (path: string): boolean => /\/data\/|^lib\/language\//.test(path);

test('no source file is longer than 300 lines', () => {
  const long = sources('lib', 'entrypoints', 'scripts', 'tests')
    .filter(({ path, text }) => !isData(path) && text.split('\n').length > 301)
    .map(({ path }) => path);
  expect(long).toEqual([]);
});

test('the steps from Page to Report need no document', () => {
  const pure = sources('lib').filter(
    ({ path }) =>
      /^lib\/(?:health|article|passages|notice|topics|language|learnt)\//.test(path) &&
      path !== 'lib/health/detect.ts',
  );
  const touching = pure
    .filter(({ text }) =>
      /from '[^']*(?:page\/(?:dom|read|anchor|metadata)|\/view\/)[^']*'|\bdocument\.|\bwindow\./.test(text),
    )
    .map(({ path }) => path);
  expect(touching).toEqual([]);
});

test('nothing is left undone or switched off', () => {
  const loose = sources('lib', 'entrypoints', 'scripts', 'tests')
    .filter(
      ({ path, text }) =>
        path !== 'tests/repo/structure.test.ts' &&
        /\b(?:TODO|FIXME|XXX)\b|\b(?:test|it|describe)\.(?:only|skip)\(/.test(text),
    )
    .map(({ path }) => path);
  expect(loose).toEqual([]);
});
