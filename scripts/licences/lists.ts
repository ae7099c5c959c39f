import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locked, lockedPackages } from './locked.ts';

const root = join(import.meta.dirname, '../..');
/** Tools of which a few lines are built into the extension: the frame around each script and each page. */
const BUILT_IN = ['wxt', '@wxt-dev/browser', 'vite'];

/** The packages of which code is in the extension. `scripts/build-plugins.ts` lets no other in. */
export function shippedPackages(): Locked[] {
  return lockedPackages().filter(
    ({ path, name, isDevelopment }) =>
      (!isDevelopment || BUILT_IN.includes(name)) &&
      path === `node_modules/${name}` &&
      !name.startsWith('@types/'),
  );
}

/** What goes out with the extension as `licences.txt`: who wrote what is in it, and the text of each licence. */
export function noticeOfShipped(): string {
  const parts = shippedPackages().map(({ path, name, version, licence }) => {
    const title = `${name} ${version} (${licence})`;
    return `${title}\n${'-'.repeat(title.length)}\n${licenceText(path, name)}`;
  });
  return [
    'Unvarnished is under the MIT licence. It contains code of these libraries, unchanged but for minification and',
    'two assignments of innerHTML that are written as calls (scripts/build-plugins.ts). Their sources are in the npm',
    'registry, under the names and versions given here.\n',
    ...parts,
  ].join('\n');
}

/** `docs/licences.md`: every package that is installed for the extension or for work on it, by licence. */
export function listOfAll(): string {
  const all = lockedPackages();
  const sections = [...new Set(all.map(({ licence }) => licence))].sort().map((one) => {
    const packages = all.filter(({ licence }) => licence === one);
    const names = [...new Set(packages.map(({ name, version }) => `${name} ${version}`))].sort();
    return `## ${one}\n\n${names.join(', ')}\n`;
  });
  return [
    '# Licences of all dependencies\n',
    'Made by `node --import tsx scripts/licences.ts` from the lock file; `tests/repo/dependencies.test.ts` holds it up to date and',
    'says which licences are let in. What is in the extension itself is listed, with the texts, in `public/licences.txt`;',
    'all else is used to build and to test it.\n',
    ...sections,
  ].join('\n');
}

/** The licence as the package brings it; of several, such as of vite with all that it contains, its own part. */
function licenceText(path: string, name: string): string {
  const folder = join(root, path);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (!file) return `No text is in the package; see https://www.npmjs.com/package/${name}.\n`;
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  return `${text.split('# Licenses of bundled dependencies')[0]?.trim()}\n`;
}
