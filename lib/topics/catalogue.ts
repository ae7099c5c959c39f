import { FIELDS } from './data/fields.ts';
import { MEDICINES } from './data/medicines.ts';
import { MEDLINEPLUS } from './data/medlineplus.ts';
import { TOPIC_LANGUAGES, type Topic, type TopicLanguage } from './types.ts';

/** The index of topics, and the way from an identifier to its place in it. */
export interface Catalogue {
  topics: readonly Topic[];
  position: ReadonlyMap<string, number>;
  /** For each topic, the positions of its narrower topics. */
  narrower: readonly (readonly number[])[];
}

interface Draft extends Topic {
  names: Record<TopicLanguage, string[]>;
  broader: string[];
  medicines: string[];
}

const list = (field: string | undefined): string[] => (field ? field.split(';') : []);
const lines = (table: string): string[] => table.split('\n').filter((line) => line !== '');
const slugOf = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]/g, '');

function draft(id: string, medlineplus: string, names: string[]): Draft {
  const none = { en: names, zh: [], es: [], de: [], fr: [], pt: [] };
  return { id, names: none, medlineplus, nhs: '', who: '', broader: [], medicines: [] };
}

/** Adds a line of our own: `id|English|Chinese|Spanish|German|French|Portuguese|broader|NHS|WHO`. */
function addNames(line: string, topics: Map<string, Draft>): void {
  const [head = '', ...fields] = line.split('|');
  const [, id = '', slug, name] = /^(\w+)(?:>(\w+)=(.+))?$/.exec(head) ?? [];
  let topic = topics.get(id);
  if (!topic) {
    if (slug === undefined || name === undefined) throw new Error(`unknown topic: ${head}`);
    topic = draft(id, slug, [name]);
    topics.set(id, topic);
  }
  TOPIC_LANGUAGES.forEach((language, index) => {
    topic.names[language].push(...list(fields[index]));
  });
  topic.broader = list(fields[6]);
  topic.nhs = fields[7] ?? '';
  topic.who = fields[8] ?? '';
}

function build(): Catalogue {
  const drafts = new Map<string, Draft>();
  for (const line of lines(MEDLINEPLUS)) {
    const [title = '', synonyms] = line.split('|');
    const slug = slugOf(title);
    drafts.set(slug, draft(slug, slug, [title, ...list(synonyms)]));
  }
  for (const table of FIELDS) for (const line of lines(table)) addNames(line, drafts);
  for (const line of lines(MEDICINES)) {
    const [id = '', names, chinese] = line.split('|');
    const topic = drafts.get(id);
    if (!topic) throw new Error(`unknown topic: ${id}`);
    topic.medicines.push(...list(names));
    topic.names.zh.push(...list(chinese));
  }
  const topics = [...drafts.values()];
  const position = new Map(topics.map((topic, index) => [topic.id, index]));
  const narrower: number[][] = topics.map(() => []);
  topics.forEach((topic, index) => {
    for (const id of topic.broader) narrower[position.get(id) ?? -1]?.push(index);
  });
  return { topics, position, narrower };
}

let built: Catalogue | undefined;

/** The index, put together from its tables at the first call. */
export function catalogue(): Catalogue {
  built ??= build();
  return built;
}
