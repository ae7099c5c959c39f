import { expect, test } from 'vitest';
import { readContext } from '../../../lib/passages/context.ts';
import { applyRules } from '../../../lib/passages/judge.ts';
import { EMPTY, judgedPage } from './material.ts';

const LINK = 'Read also: Why tea keeps you awake';
const PLAIN =
  'Most people feel better within a few days, and few of them ever need a scan or a blood test of any kind.';

/** The rule that takes a paragraph as a whole, of which so many characters are links. */
function ruleOf(text: string, linkLength: number): string | null {
  return judgedPage([text], [linkLength]).blocks[0]?.rule ?? null;
}

test('a short block that is a link goes as a whole; the same words with a link in them do not', () => {
  expect(ruleOf(LINK, LINK.length)).toBe('related-links');
  expect(ruleOf(LINK, LINK.length / 2)).toBeNull();
  expect(ruleOf(LINK, 0)).toBeNull();
});

test('a block that says anything protected never goes as a whole', () => {
  const text = 'Next: Call an ambulance at once if your lips or tongue swell';
  expect(ruleOf(text, text.length)).toBeNull();
  expect(judgedPage([text], [text.length]).blocks[0]?.sentences.map(({ kind }) => kind)).toEqual([
    'emergency',
  ]);
});

test('neither does a long one, however much of it is a link', () => {
  const text = `Next: ${PLAIN} ${PLAIN}`;
  expect(text.length).toBeGreaterThan(200);
  expect(ruleOf(text.slice(0, 220), 220)).toBe('previous-next');
  expect(ruleOf(text.padEnd(221, '.'), 221)).toBeNull();
});

test('an entry of a list of references is not judged, and neither is the heading above it', () => {
  const entry = 'Lind AB, Hale C. Tea and sleep in adults: a review of the evidence. Integr Med. 2017.';
  const { page, blocks } = judgedPage([PLAIN, 'Where I read it', entry, PLAIN]);
  expect(blocks.map(({ index }) => index)).toEqual([0, 1, 3]);
  (page.blocks[1] as { kind: string }).kind = 'heading';
  const article = { ...EMPTY, inArticle: page.blocks.map(() => true) };
  const judged = applyRules(page, article, readContext(page, article));
  expect(judged.map(({ index }) => index)).toEqual([0, 3]);
});
