import { describe, expect, it } from 'vitest';
import { PROTECTIONS } from '../../../lib/passages/protections/index.ts';
import type { BlockExample, Example } from '../../../lib/passages/rule.ts';
import { BLOCK_RULES, LEARNT_RULE, PASSAGE_RULES } from '../../../lib/passages/rules/index.ts';
import { blockRuleOf, isProtected, modules, sentencesOfExample } from './material.ts';

const { rules, protections } = modules;

describe.each([...PASSAGE_RULES, LEARNT_RULE].map((rule) => [rule.id, rule] as const))(
  'rule %s',
  (id, rule) => {
    const { hits, misses } = rules.get(id)?.examples ?? { hits: [], misses: [] };
    it.each(hits as Example[])('removes %j', (example) => {
      const sentences = sentencesOfExample(example);
      expect(sentences.some((sentence) => rule.removes(sentence) && !isProtected(sentence))).toBe(true);
    });
    it.each(misses as Example[])('and no other rule removes %j', (example) => {
      const removing = sentencesOfExample(example)
        .filter((sentence) => !isProtected(sentence))
        .flatMap((sentence) => PASSAGE_RULES.filter((one) => one.removes(sentence)).map((one) => one.id));
      expect(removing).toEqual([]);
    });
  },
);

describe.each(BLOCK_RULES.map(({ id }) => id))('rule %s', (id) => {
  const { hits, misses } = rules.get(id)?.examples ?? { hits: [], misses: [] };
  it.each(hits as BlockExample[])('names %j', (example) => expect(blockRuleOf(example)).toBe(id));
  it.each(misses as BlockExample[])('does not name %j', (example) =>
    expect(blockRuleOf(example)).not.toBe(id),
  );
});

describe.each(PROTECTIONS.map((one) => [one.id, one] as const))('protection %s', (id, protection) => {
  const { hits, misses } = protections.get(id)?.examples ?? { hits: [], misses: [] };
  it.each(hits as Example[])('protects %j', (example) =>
    expect(sentencesOfExample(example).every((sentence) => protection.protects(sentence))).toBe(true),
  );
  it.each(misses as Example[])('does not protect %j', (example) =>
    expect(sentencesOfExample(example).some((sentence) => protection.protects(sentence))).toBe(false),
  );
});
