import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/topics/catalogue.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/topics');
const known = (file: string): string[] => readFileSync(join(fixtures, file), 'utf8').trim().split('\n');

/** Addresses that the NHS gives to a name: all of it, or without what stands in brackets. */
function nhsSlugs(name: string): string[] {
  const slug = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return [slug(name), slug(name.replace(/\(.*\)/, ''))];
}

describe('the index of topics', () => {
  const { topics, position } = catalogue();

  it('leads only to pages that MedlinePlus has', () => {
    const slugs = new Set(known('medlineplus-slugs.txt'));
    expect(topics.map((topic) => topic.medlineplus).filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  it('has an entry for every MedlinePlus page', () => {
    const linked = new Set(topics.map((topic) => topic.medlineplus));
    expect(known('medlineplus-slugs.txt').filter((slug) => !linked.has(slug))).toEqual([]);
  });

  it('leads only to pages whose name is in the NHS A to Z', () => {
    const slugs = new Set(known('nhs-names.txt').flatMap(nhsSlugs));
    expect(topics.map((topic) => topic.nhs).filter((slug) => slug !== '' && !slugs.has(slug))).toEqual([]);
  });

  it('has each topic once, narrower ones with names in every language', () => {
    const ids = topics.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const wanted = topics.filter(({ field }) => /^specific(?:Wanted|Organs|Mind|Conditions)$/.test(field));
    expect(wanted.length).toBeGreaterThan(200);
    expect(wanted.filter(({ names }) => Object.values(names).some((own) => own.length === 0))).toEqual([]);
  });

  it('names only broader topics that exist, and none that is its own', () => {
    const lost = topics.flatMap((topic) =>
      topic.broader.filter((id) => !position.has(id) || id === topic.id),
    );
    expect(lost).toEqual([]);
  });
});
