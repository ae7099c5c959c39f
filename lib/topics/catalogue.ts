import { FIELDS } from './data/fields.ts';
import { MEDICINES } from './data/medicines.ts';
import { slugOf } from './slug.ts';
import type { Topic, TopicLanguage } from './types.ts';

/** The index of topics, and the way from an identifier to its place in it. */
export interface Catalogue {
  topics: readonly Topic[];
  position: ReadonlyMap<string, number>;
}

interface Draft extends Topic {
  names: Record<TopicLanguage, string[]>;
  medicines: string[];
}

const list = (field: string | undefined): string[] => (field ? field.split(';') : []);
const lines = (table: string): string[] => table.split('\n').filter((line) => line !== '');

/** Reads a line of `data/fields.ts`, where the columns are told. */
function topicOf(field: string, line: string): Draft {
  const [head = '', english, zh, es, de, fr, pt, broader, nhs = '', who = ''] = line.split('|');
  const [, id, slug, title] = /^(\w+)>(\w+)=(.+)$/.exec(head) ?? [];
  const own = slugOf(head);
  const names = {
    en: [title ?? head, ...list(english)],
    zh: list(zh),
    es: list(es),
    de: list(de),
    fr: list(fr),
    pt: list(pt),
  };
  return {
    id: id ?? own,
    field,
    names,
    medlineplus: slug ?? own,
    nhs,
    who,
    broader: list(broader),
    medicines: [],
  };
}

function build(): Catalogue {
  const drafts = besideTheirPages(
    Object.entries(FIELDS).flatMap(([field, table]) => lines(table).map((line) => topicOf(field, line))),
  );
  const position = new Map(drafts.map((topic, index) => [topic.id, index]));
  const find = (id: string): Draft => {
    const topic = drafts[position.get(id) ?? -1];
    if (!topic) throw new Error(`unknown topic: ${id}`);
    return topic;
  };
  for (const line of lines(MEDICINES)) {
    const [id = '', names, chinese] = line.split('|');
    find(id).medicines.push(...list(names));
    find(id).names.zh.push(...list(chinese));
  }
  return { topics: drafts, position };
}

/** Puts narrower topics after the one whose page treats them: `GraphTable` counts on it, and kindred names compress best. */
function besideTheirPages(drafts: readonly Draft[]): Draft[] {
  const byPage = new Map(drafts.map((draft): [string, Draft[]] => [draft.id, [draft]]));
  for (const draft of drafts) if (draft.id !== draft.medlineplus) byPage.get(draft.medlineplus)?.push(draft);
  return drafts.filter(({ id, medlineplus }) => id === medlineplus).flatMap(({ id }) => byPage.get(id) ?? []);
}

let built: Catalogue | undefined;

/** The index, put together from its tables at the first call. */
export function catalogue(): Catalogue {
  built ??= build();
  return built;
}
