import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { SavedPages } from './browser/saved-pages.ts';
import { builtAnalysis } from './build-analysis.ts';

const USAGE = `Usage: npm run --silent analyse -- [--url URL] FILE...
       npm run --silent analyse -- --list pages.jsonl   a line a page: {"html": "path", "url": "https://…" or null, "id": "…"}`;

interface Input {
  id: string;
  /** As given, for the output. */
  file: string;
  path: string;
  url: string;
}

/** Address of a page that has none. */
const NO_URL = 'https://page.invalid/';
/** Loaded side by side; more would only wait for the two cores that a small machine has. */
const TABS = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, list: { type: 'string' } },
});
const inputs = values.list === undefined ? positionals.map(fromFile) : await fromList(values.list);
if (inputs.length === 0) {
  console.error(USAGE);
  process.exit(1);
}
process.exitCode = (await analyseAll(inputs)) ? 0 : 1;

function fromFile(file: string): Input {
  return { id: file, file, path: file, url: values.url ?? NO_URL };
}

async function fromList(list: string): Promise<Input[]> {
  const lines = (await readFile(list, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const row = JSON.parse(line) as { html?: unknown; url?: unknown; id?: unknown };
    if (typeof row.html !== 'string') throw new Error(`${list}, line ${index + 1}: "html" is missing`);
    return {
      id: typeof row.id === 'string' ? row.id : row.html,
      file: row.html,
      path: isAbsolute(row.html) ? row.html : join(dirname(list), row.html),
      url: typeof row.url === 'string' && row.url !== '' ? row.url : NO_URL,
    };
  });
}

/** Prints one line a page, in order. Returns whether every page could be read. */
async function analyseAll(all: Input[]): Promise<boolean> {
  const browser = await SavedPages.open(await builtAnalysis());
  const done = new Map<number, string>();
  let printed = 0;
  let next = 0;
  let whole = true;
  const work = async (): Promise<void> => {
    while (next < all.length) {
      const number = next++;
      const input = all[number] as Input;
      try {
        done.set(number, await analyseOne(browser, input));
      } catch (error) {
        whole = false;
        done.set(number, JSON.stringify({ id: input.id, file: input.file, error: message(error) }));
      }
      for (let line = done.get(printed); line !== undefined; line = done.get(printed)) {
        process.stdout.write(`${line}\n`);
        done.delete(printed++);
        if (printed % 50 === 0) console.error(`${printed} of ${all.length}`);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await browser.close();
  }
  return whole;
}

async function analyseOne(browser: SavedPages, { id, file, path, url }: Input): Promise<string> {
  const raw = await readFile(path);
  const html = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
  const expression = 'JSON.stringify(unvarnished.analyse(document, document.URL, Date.now()).report)';
  const report = JSON.parse(await browser.run<string>({ html, url }, expression)) as Record<string, unknown>;
  const { version, ...rest } = report;
  return JSON.stringify({ version, id, file, ...rest });
}

function message(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? text;
}
