import { expect, test } from 'vitest';
import { LetterRuns } from '../../../lib/language/letter-runs.ts';
import { needsOf, readSource } from '../../../lib/language/needs.ts';
import { wholeWords } from '../../../lib/language/pattern.ts';

test.each([
  ['stud(?:y|ies)', 'stud'],
  ['(?:article )?(?:reviewed|checked),? by', 'reviewed|checked'],
  ['a+bcd?e', ''],
  ['x{0,3}yes|no', ''],
  ['\\d+ ?% (?:off|discount)', 'off|discount'],
  ['[ab]cde\\p{L}*(?!fgh)', 'cde'],
])('what stands in whatever %s matches', (source, needs) => {
  expect(needsOf([source])).toEqual([needs]);
});

test('with which characters a match can begin', () => {
  expect([...(readSource('(?:last )?(?:seen|told)|by').firsts ?? [])].sort()).toEqual(['b', 'l', 's', 't']);
  expect(readSource('\\w+ by').firsts).toBeNull();
});

test('leaves out only what cannot match', () => {
  const words = wholeWords('side effects?', 'allerg\\p{L}+', 'no');
  const needs = needsOf(words.sources);
  const found = (text: string): string[] => {
    const runs = new LetterRuns();
    runs.add(text);
    return text.match(words.within(runs, needs)) ?? [];
  };
  for (const text of ['no side effect', 'nor allergies — nor ß', 'аллергия no allergięn', 'effects', 'noß'])
    expect(found(text)).toEqual(text.match(words.within(null)) ?? []);
  const runs = new LetterRuns();
  runs.add('many allergies');
  expect(words.within(runs, needs).source).not.toContain('side');
});
