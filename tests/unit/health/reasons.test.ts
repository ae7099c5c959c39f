import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REASON_IDS } from '../../../lib/health/reasons.ts';
import { isHealthArticle } from '../../../lib/health/verdict.ts';
import { groundOf } from '../../../lib/ui/ground.ts';
import { contrastPages } from '../../../scripts/health/contrast.ts';

const locales = join(import.meta.dirname, '../../../public/_locales');
const grounds = (await contrastPages()).flatMap(({ page }) => isHealthArticle(page).reasons);

describe.each(readdirSync(locales))('in %s', (locale) => {
  const messages = JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8')) as Record<
    string,
    { message: string }
  >;

  test.each([...REASON_IDS])('the popup can say: %s', (reason) => {
    expect(messages[`because_${groundOf(reason).id}`]?.message).toBeTruthy();
  });

  test('the words found are told, and only where there are any', () => {
    for (const ground of grounds) {
      const { id, words } = groundOf(ground);
      expect(messages[`because_${id}`]?.message.includes('$1'), ground).toBe(words !== '');
    }
  });
});

test('a ground is parted into its id and the words of the page', () => {
  expect(groundOf('title: skin cancer, ratio 2: 1')).toEqual({
    id: 'title',
    words: 'skin cancer, ratio 2: 1',
  });
  expect(groundOf('marked as a product')).toEqual({ id: 'marked_as_a_product', words: '' });
});
