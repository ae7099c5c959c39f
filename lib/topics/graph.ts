import { graph as makeGraph } from './graph.prepared.ts';
import type { GraphTable } from './graph-table.ts';
import { HABIT_ZERO, OWN_PAGE, unpackNumbers } from './packed-numbers.ts';
import { slugOf } from './slug.ts';
import type { TopicLink } from './types.ts';

/** What a topic is for the matcher. */
export interface TopicTraits {
  /** Whether many articles touch it in passing. */
  isGeneric: boolean;
  /** Whether MedlinePlus treats it on the page of a broader topic. */
  isNarrow: boolean;
  kind: 'care' | 'living' | 'women' | 'other';
  /** How often it is touched on in articles of any kind, 0 to 7. */
  level: number;
}

const KINDS: Readonly<Record<string, TopicTraits['kind']>> = { c: 'care', l: 'living', w: 'women' };

let table: GraphTable | undefined;
let entries: Entries | undefined;
let above: number[][] | undefined;
let next: string[] | undefined;
let below: number[][] | undefined;
let companions: { first: number; found: Companions } | undefined;
const traits = new Map<number, TopicTraits>();

function graph(): GraphTable {
  table ??= makeGraph();
  return table;
}

function broader(): number[][] {
  above ??= graph()
    .broader.split('\n')
    .map((line, topic) =>
      unpackNumbers(line).map((number) => (number === OWN_PAGE ? pageOf(topic) : number)),
    );
  return above;
}

/** Numbers of the broader topics of a topic. */
export function broaderOf(topic: number): readonly number[] {
  return broader()[topic] ?? [];
}

/** Numbers of the topics that a reader of a topic may look for next. */
export function seeAlso(topic: number): readonly number[] {
  next ??= graph().next.split('\n');
  return unpackNumbers(next[topic] ?? '');
}

/** Numbers of the topics just below a topic. */
export function narrowerOf(topic: number): readonly number[] {
  if (!below) {
    const all = broader();
    below = all.map(() => []);
    for (let index = 0; index < all.length; index++)
      for (const parent of all[index] as readonly number[]) below[parent]?.push(index);
  }
  return below[topic] ?? [];
}

/** Numbers of the topics whose title's words are among those of a topic's title. */
export function holdsOf(topic: number): readonly number[] {
  return graph().holds[topic] ?? [];
}

export function traitsOf(topic: number): TopicTraits {
  let known = traits.get(topic);
  if (!known) {
    const { fields, levels } = graph();
    const letter = fields[topic] ?? '';
    const small = letter.toLowerCase();
    const isNarrow = pageOf(topic) !== topic;
    const kind = KINDS[small] ?? 'other';
    known = { isGeneric: letter !== small, isNarrow, kind, level: Number(levels[topic] ?? 0) };
    traits.set(topic, known);
  }
  return known;
}

/** The field of medicine of a topic, a letter. */
export function fieldOf(topic: number): string {
  return (graph().fields[topic] ?? '').toLowerCase();
}

/** How much more often librarians choose a topic than texts let one expect, in the first place and beside a first one. */
export function habitOf(topic: number): { first: number; beside: number } {
  const { first, beside } = graph();
  return { first: tenthsAt(first, topic), beside: tenthsAt(beside, topic) };
}

function tenthsAt(letters: string, topic: number): number {
  return topic < letters.length ? (letters.charCodeAt(topic) - HABIT_ZERO) / 10 : 0;
}

/** What librarians add to a first topic. */
export interface Companions {
  /** What to add for a topic beside it. */
  sum(topic: number): number;
  /** Topics that may be added though the text does not name them. */
  unnamed: readonly number[];
}

/** What librarians add to a topic: what they add to it, to any of its field, and to any at all. */
export function companionsOf(first: number): Companions {
  if (companions?.first === first) return companions.found;
  const { together } = graph();
  const sums = new Map<number, number>();
  const unnamed: number[] = [];
  const own = unpackNumbers(together[first] ?? '');
  for (const pairs of [own, unpackNumbers(together[fieldOf(first)] ?? '')])
    for (let at = 0; at < pairs.length; at += 2) {
      const topic = pairs[at] as number;
      sums.set(topic, (sums.get(topic) ?? 0) + ((pairs[at + 1] as number) - HABIT_ZERO) / 10);
    }
  for (const pairs of [own, unpackNumbers(together['*'] ?? '')])
    for (let at = 0; at < pairs.length; at += 2) unnamed.push(pairs[at] as number);
  const found: Companions = { sum: (topic) => sums.get(topic) ?? 0, unnamed };
  companions = { first, found };
  return found;
}

/** Which page treats a topic; topics that share one are the same to those who follow the link. */
export function pageOf(topic: number): number {
  const { isNarrow } = entriesOf();
  let page = topic;
  while (isNarrow[page]) page--;
  return page;
}

/** A topic's title in English. */
export function titleOf(topic: number): string {
  return entriesOf().titles[topic] ?? '';
}

interface Entries {
  titles: string[];
  ids: (string | undefined)[];
  isNarrow: boolean[];
}

/** Reads the lines of titles. */
function entriesOf(): Entries {
  if (entries) return entries;
  entries = { titles: [], ids: [], isNarrow: [] };
  for (const line of graph().titles.split('\n')) {
    const isNarrow = line.startsWith('>');
    const [title = '', id] = line.slice(isNarrow ? 1 : 0).split('|');
    entries.titles.push(title);
    entries.ids.push(id);
    entries.isNarrow.push(isNarrow);
  }
  return entries;
}

function idOf(topic: number): string {
  return entriesOf().ids[topic] ?? slugOf(titleOf(topic));
}

/** The topic's page at MedlinePlus (US National Library of Medicine), in English, which every topic has. */
export function mainLink(topic: number): TopicLink {
  return {
    id: idOf(topic),
    title: titleOf(topic),
    url: `https://medlineplus.gov/${idOf(pageOf(topic))}.html`,
    source: 'MedlinePlus',
    language: 'en',
  };
}
