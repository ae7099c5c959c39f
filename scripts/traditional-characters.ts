import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `lib/language/zh/traditional.ts` from `Unihan_Variants.txt` of the Unicode Character Database
 * (https://www.unicode.org/Public/UCD/latest/ucd/Unihan.zip): `npx tsx scripts/traditional-characters.ts FILE`. Only those
 * characters whose simplified form stands in our own words are needed.
 */
const root = join(import.meta.dirname, '../lib');
const target = join(root, 'language/zh/traditional.ts');
/** Variants that the database does not list, or with another form. */
const MORE = { 裡: '里', 乾: '干', 徵: '征', 瞭: '了', 週: '周', 諮: '咨' };

const own = new Set(
  ['language/zh', 'topics/data', 'article', 'notice', 'health', 'passages']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(root, folder, name),
      ),
    )
    .filter((path) => /\.(?:ts|json|txt|tsv)$/.test(path) && path !== target)
    .flatMap((path) => readFileSync(path, 'utf8').match(/[㐀-鿿]/g) ?? []),
);
const pairs: [string, string][] = Object.entries(MORE);
for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n')) {
  const [code = '', field, value = ''] = line.split('\t');
  if (field !== 'kSimplifiedVariant' || value === '') continue;
  const [from, to] = [code, value.split(' ')[0] ?? ''].map((point) =>
    String.fromCodePoint(Number.parseInt(point.slice(2), 16)),
  ) as [string, string];
  if (from.length === 1 && !(from in MORE) && own.has(to) && !value.includes(code)) pairs.push([from, to]);
}
pairs.sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  target,
  `/**
 * Traditional characters, each followed by its simplified form: the field kSimplifiedVariant of Unihan (Unicode License v3)
 * as far as our own words need it. Written by \`scripts/traditional-characters.ts\`.
 */
export const PAIRS =
  '${pairs.flat().join('')}';
`,
);
