import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../lib/topics/catalogue.ts';
import { searchTopics } from '../../lib/topics/search.ts';
import { numbersFrom } from '../../scripts/learning/random.ts';
import { sharedData } from './pages.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const VARIANTS = 3;

/** Asks for every MedlinePlus title, as it is and with one typing error, and prints how many find their page in three. */
export function benchSearch(): void {
  const rows = readFileSync(join(sharedData, 'topics/medlineplus.jsonl'), 'utf8').trim().split('\n');
  const titles = rows.map((line) => JSON.parse(line) as { title: string; url: string });
  const { topics, position } = catalogue();
  const times: number[] = [];
  const finds = (query: string, url: string): boolean => {
    const start = performance.now();
    const hits = searchTopics(query, 'en').slice(0, 3);
    times.push(performance.now() - start);
    return hits.some(({ id }) => url.endsWith(`/${topics[position.get(id) ?? -1]?.medlineplus}.html`));
  };
  const start = performance.now();
  searchTopics('a', 'en');
  const built = performance.now() - start;
  const exact = titles.filter(({ title, url }) => finds(title, url)).length;
  const next = numbersFrom(7);
  const random = (below: number): number => next() % below;
  let mistyped = 0;
  for (const { title, url } of titles)
    for (let variant = 0; variant < VARIANTS; variant++) if (finds(mistype(title, random), url)) mistyped++;
  times.sort((a, b) => a - b);
  const quantile = (q: number): string => `${(times[Math.floor(q * times.length)] ?? 0).toFixed(1)} ms`;
  console.log(`titles found among the first three: ${exact} of ${titles.length}`);
  console.log(`with one typing error: ${((100 * mistyped) / (VARIANTS * titles.length)).toFixed(1)} %`);
  console.log(
    `a search: median ${quantile(0.5)}, 95 % ${quantile(0.95)}; the first one ${built.toFixed(0)} ms`,
  );
}

/** A letter left out, swapped with the next, replaced or added, at a random place. */
function mistype(text: string, random: (below: number) => number): string {
  const at = random(text.length - 1);
  const letter = LETTERS[random(LETTERS.length)] as string;
  const rest = text.slice(at + 1);
  const kinds = [
    rest,
    `${text[at + 1]}${text[at]}${text.slice(at + 2)}`,
    letter + rest,
    letter + text.slice(at),
  ];
  return text.slice(0, at) + kinds[random(kinds.length)];
}
