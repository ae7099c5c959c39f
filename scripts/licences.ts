import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOfAll, noticeOfShipped } from './licences/lists.ts';

/** Writes both lists of licences anew, after dependencies have changed: `node --import tsx scripts/licences.ts`. */
const root = join(import.meta.dirname, '..');
writeFileSync(join(root, 'public/licences.txt'), noticeOfShipped());
writeFileSync(join(root, 'docs/licences.md'), listOfAll());
