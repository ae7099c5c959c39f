import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharesFrom } from '../../scripts/learning/random.ts';
import { type Mutant, mutantsOf } from './mutation/mutants.ts';
import { survives } from './mutation/survives.ts';

/**
 * Changes the pure parts in small ways and counts how many changes the unit tests find:
 * `npm run bench -- mutation [part] [mutants] [seed]`. Of each part a sample is taken, the same for the same seed.
 */
const root = join(import.meta.dirname, '../..');
/** What is changed, and the tests that ought to find it. */
const PARTS: Readonly<Record<string, { sources: RegExp; tests: readonly string[] }>> = {
  safety: {
    sources: /^lib\/(?:passages\/(?:protections\/|clauses\.|judge\.)|view\/(?:marks-)?plan\.)/,
    tests: ['tests/unit/passages', 'tests/unit/view'],
  },
  passages: {
    sources: /^lib\/passages\/(?!protections|clauses|judge)/,
    tests: ['tests/unit/passages', 'tests/unit/report'],
  },
  language: { sources: /^lib\/language\//, tests: ['tests/unit', 'tests/repo/passages'] },
  notice: { sources: /^lib\/notice\//, tests: ['tests/unit/notice', 'tests/unit/report'] },
  topics: { sources: /^lib\/topics\//, tests: ['tests/unit/topics'] },
  article: { sources: /^lib\/article\//, tests: ['tests/unit/article', 'tests/unit/report'] },
};
/** Models, lists and entries for other tools. */
const NO_LOGIC = /\/data\/|\.prepared\.ts$|\/standalone\.ts$|\.d\.ts$/;

const [, , , part, count = '40', seed = '1'] = process.argv;
const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' })
  .map((file) => `lib/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !NO_LOGIC.test(file))
  .sort();
let failed = false;
for (const [name, { sources, tests }] of Object.entries(PARTS)) {
  if (part !== undefined && part !== 'all' && part !== name) continue;
  if (!(await survives(null, tests))) throw new Error(`the tests of ${name} fail without any change`);
  const all = files
    .filter((file) => sources.test(file))
    .flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')));
  const sample = sampleOf(all, Number(count), sharesFrom(Number(seed)));
  const left: Mutant[] = [];
  for (const mutant of sample) if (await survives(mutant, tests)) left.push(mutant);
  for (const { path, line, start, end, text } of left)
    console.log(`${path}:${line} ${readFileSync(join(root, path), 'utf8').slice(start, end)} -> ${text}`);
  const found = sample.length - left.length;
  console.log(`${name}: ${found} of ${sample.length} found (of ${all.length} possible)`);
  failed ||= sample.length === 0;
}
process.exitCode = failed ? 1 : 0;

/** So many of them, none twice. */
function sampleOf<T>(all: readonly T[], count: number, random: () => number): T[] {
  const rest = [...all];
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(Math.floor(random() * rest.length), 1),
  ).flat();
}
