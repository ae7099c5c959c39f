import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the base of the topics index from MedlinePlus (US National Library of Medicine, public domain), and the
 * addresses that a test checks the index against: `npx tsx scripts/topics-base.ts` with the shared data beside the project.
 */
const root = join(import.meta.dirname, '..');
const source = join(root, '../shared/data/topics');
if (!existsSync(source)) throw new Error(`${source} is absent`);

/** Words of the titles that keep their capital. */
const PROPER = new Set(
  `Addison Alpha-1 Alzheimer's American Indian Alaska Native Behcet's Bell's Chagas Charcot-Marie-Tooth Chiari Creutzfeldt-Jakob
  Crohn's Cushing's Down Ebola Ehlers-Danlos Friedreich Gaucher Guillain-Barre Helicobacter Hodgkin Huntington's Kaposi
  Kawasaki Klinefelter Legionnaires' Lewy Lyme Marfan Meniere's Paget's Parkinson's Prader-Willi Raynaud Rett Reye
  Rh Sjogren's Tay-Sachs Tourette Turner Usher Hippel-Lindau Wilms Wilson West Nile Zika A B C D E K Coli Black African Asian
  Latino Hispanic Hawaiian Pacific Islander Medicaid Medicare X Haemophilus Campylobacter Salmonella Giardia Listeria Barr`.split(
    /\s+/,
  ),
);

interface Row {
  title: string;
  url: string;
  synonyms: string[];
}

function sentenceCase(title: string): string {
  return title
    .split(' ')
    .map((word, index) => {
      const bare = word.replace(/[(),:."]/g, '');
      const keeps = index === 0 || PROPER.has(bare) || /[A-Z].*[A-Z]|\d/.test(bare);
      return keeps ? word : word.toLowerCase();
    })
    .join(' ');
}

const rows = (await readFile(join(source, 'medlineplus.jsonl'), 'utf8'))
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);
const lines = rows.map(({ title, url, synonyms }) => {
  const slug = /\/([a-z0-9]+)\.html$/.exec(url)?.[1] ?? '';
  if (title.toLowerCase().replace(/[^a-z0-9]/g, '') !== slug) throw new Error(`${title} is not at ${url}`);
  const head = sentenceCase(title);
  return synonyms.length === 0 ? head : `${head}|${synonyms.join(';')}`;
});
await writeFile(
  join(root, 'lib/topics/data/medlineplus.ts'),
  `/**
 * Titles and synonyms of the health topics of MedlinePlus (US National Library of Medicine, 2024, public domain), written
 * by \`scripts/topics-base.ts\`: \`title|synonyms\`. The slug of the address is the title's letters and digits.
 */
export const MEDLINEPLUS = \`
${lines.join('\n')}
\`;
`,
);
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
