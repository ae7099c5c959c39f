import { graph as makeGraph } from './graph.prepared.ts';
import type { GraphTable } from './graph-table.ts';
import { slugOf } from './slug.ts';
import type { TopicLink } from './types.ts';

/** What a topic is for the matcher. */
export interface TopicTraits {
  /** Whether many articles touch it in passing. */
  isGeneric: boolean;
  kind: 'care' | 'living' | 'women' | 'other';
  /** How often it is touched on in articles of any kind, 0 to 7. */
  level: number;
}

const KINDS: Readonly<Record<string, TopicTraits['kind']>> = { c: 'care', l: 'living', w: 'women' };

let table: GraphTable | undefined;
let titles: readonly string[] | undefined;
let below: number[][] | undefined;

function graph(): GraphTable {
  table ??= makeGraph();
  return table;
}

/** Numbers of the broader topics of a topic. */
export function broaderOf(topic: number): readonly number[] {
  return graph().broader[topic] ?? [];
}

/** Numbers of the topics that a reader of a topic may look for next. */
export function seeAlso(topic: number): readonly number[] {
  return graph().next[topic] ?? [];
}

/** Numbers of the topics just below a topic. */
export function narrowerOf(topic: number): readonly number[] {
  if (!below) {
    const { broader } = graph();
    below = broader.map(() => []);
    for (let index = 0; index < broader.length; index++)
      for (const parent of broader[index] as readonly number[]) below[parent]?.push(index);
  }
  return below[topic] ?? [];
}

export function traitsOf(topic: number): TopicTraits {
  const { kinds, levels } = graph();
  const letter = kinds[topic] ?? '';
  const small = letter.toLowerCase();
  return { isGeneric: letter !== small, kind: KINDS[small] ?? 'other', level: Number(levels[topic] ?? 0) };
}

/** Which page treats a topic; topics that share one are the same to those who follow the link. */
export function pageOf(topic: number): string {
  const [title = '', page = slugOf(title)] = lineOf(topic);
  return page;
}

function lineOf(topic: number): string[] {
  titles ??= graph().titles.split('\n');
  return (titles[topic] ?? '').split('|');
}

/** The topic's page at MedlinePlus (US National Library of Medicine), in English, which every topic has. */
export function mainLink(topic: number): TopicLink {
  const [title = '', page = slugOf(title), id = page] = lineOf(topic);
  return { id, title, url: `https://medlineplus.gov/${page}.html`, source: 'MedlinePlus', language: 'en' };
}
