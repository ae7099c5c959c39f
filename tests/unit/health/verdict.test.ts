import { expect, test } from 'vitest';
import { isHealthArticle } from '../../../lib/health/verdict.ts';
import type { Page } from '../../../lib/page/types.ts';
import { contrastPages } from '../../../scripts/health/contrast.ts';

const pages = await contrastPages();

test('most pages written for contrast are told apart, in every language', () => {
  for (const language of ['en', 'zh', 'es', 'de', 'fr', 'pt']) {
    const mine = pages.filter(({ page }) => page.language === language);
    const right = mine.filter(({ page, isHealth }) => isHealthArticle(page).isHealthArticle === isHealth);
    expect(right.length / mine.length).toBeGreaterThan(0.85);
  }
});

test.each(pages.map(({ id, page }) => ({ id, page })))('gives short grounds once each: $id', ({ page }) => {
  const { reasons } = isHealthArticle(page);
  expect(reasons.length).toBeGreaterThan(0);
  expect(new Set(reasons).size).toBe(reasons.length);
  expect(Math.max(...reasons.map((reason) => reason.length))).toBeLessThan(120);
});

test('reasons name the words of the page', () => {
  const page = pages.find(({ id, isHealth }) => id.startsWith('contrast-en') && isHealth)?.page as Page;
  expect(isHealthArticle(page).reasons.join('; ')).toMatch(/symptom|infection|bladder|doctor/);
});

test('an empty page is no health article', () => {
  const page = pages[0]?.page as Page;
  const metadata = { ...page.metadata, title: '' };
  const empty = { ...page, url: 'https://page.invalid/', blocks: [], metadata };
  expect(isHealthArticle(empty).isHealthArticle).toBe(false);
});
