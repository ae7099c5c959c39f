import { soak } from './soak/run.ts';

/**
 * One tab goes through our own pages, one after the other, with the extension cleaning by itself: `npm run bench -- soak
 * [navigations]`, 500 unless told. Fails on an error in any console, a wrong badge, or memory that grows.
 */
const navigations = Number(process.argv[3] ?? 500);
/** Navigations until everything is loaded that stays. */
const SETTLED = 50;
/** Growth from then on that is let pass, as a share. */
const MOST = 0.1;

const { errors, badges, memory } = await soak(navigations, SETTLED);
const [before, after] = [memory[0], memory.at(-1)];
const grown = (what: 'process' | 'page'): number => (after?.[what] ?? 0) / (before?.[what] || 1) - 1;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
for (const { navigation, process: own, page } of memory)
  console.log(
    `after ${navigation}: the extension's processes ${megabytes(own)}, scripts of the page ${megabytes(page)}`,
  );
console.log(
  `${navigations} navigations: ${errors.length} errors, ${badges.length} wrong badges, memory ${percent(grown('process'))} (processes), ${percent(grown('page'))} (page)`,
);
for (const line of [...errors, ...badges]) console.log(line);
const isSteady = grown('process') <= MOST && grown('page') <= MOST;
process.exitCode = errors.length + badges.length === 0 && isSteady ? 0 : 1;

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
