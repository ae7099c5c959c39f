import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the skeleton of a sentence rule or a protection: `npm run new -- rule <id>`, `npm run new -- protection <id>`.
 * The file, its entry in the index and its line in `docs/rules.md`; the registry test then says what is missing.
 */
const root = join(import.meta.dirname, '..');
const KINDS = {
  rule: { folder: 'rules', type: 'PassageRule', method: 'removes', list: 'PASSAGE_RULES', key: 'reason' },
  protection: {
    folder: 'protections',
    type: 'Protection',
    method: 'protects',
    list: 'PROTECTIONS',
    key: 'protection',
  },
} as const;

const [kind = '', id = ''] = process.argv.slice(2);
if ((kind === 'rule' || kind === 'protection') && /^[a-z]+(?:-[a-z]+)*$/.test(id)) write(kind, id);
else {
  console.error('Usage: npm run new -- rule|protection ID (lower case, words joined by hyphens)');
  process.exitCode = 1;
}

function write(what: keyof typeof KINDS, name: string): void {
  const { folder, type, method, list, key } = KINDS[what];
  const path = join(root, 'lib/passages', folder, `${name}.ts`);
  if (existsSync(path)) throw new Error(`${path} is there already`);
  writeFileSync(
    path,
    `import type { Examples, ${type} } from '../rule.ts';\n\n/** Say in one line what it looks for. */\nexport const ${what}: ${type} = {\n  id: '${name}',\n  ${method}: (sentence) => sentence.has('offer'),\n};\n\nexport const examples: Examples = {\n  hits: [],\n  misses: [],\n};\n`,
  );
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  edit(`lib/passages/${folder}/index.ts`, (text) =>
    text
      .replace(/\n\n/, `\nimport { ${what} as ${camel} } from './${name}.ts';\n\n`)
      .replace(new RegExp(`(${list}[^=]*= \\[)`), `$1\n  ${camel},`),
  );
  edit('docs/rules.md', (text) =>
    text.replace(/(\| `(?:consult-us|emergency)` \|)/g, (row) =>
      row.includes(what === 'rule' ? 'consult-us' : 'emergency') ? `| \`${name}\` | | |\n${row}` : row,
    ),
  );
  console.log(
    `Wrote lib/passages/${folder}/${name}.ts. Now fill in the rule and its examples, add ${key}_${name.replaceAll('-', '_')} to each public/_locales/*/messages.json, complete its line in docs/rules.md, and run npm run unit.`,
  );
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
}
