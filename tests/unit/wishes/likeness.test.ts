import { describe, expect, test } from 'vitest';
import { areAlike, wordsOf } from '../../../lib/wishes/likeness.ts';

const alike = (a: string, b: string): boolean => areAlike(wordsOf(a), wordsOf(b));

describe('passages', () => {
  test.each([
    [
      'Buy HeadEase drops in our shop today and save 20 %!',
      'Buy CoughEase syrup in our shop today and save 15 %!',
    ],
    ['Subscribe to our newsletter.', 'SUBSCRIBE to our newsletter'],
    [
      'Achetez aujourd’hui le sirop dans notre boutique',
      'Achetez aujourd’hui les gouttes dans notre boutique',
    ],
    ['现在购买止咳糖浆立享八折优惠！', '今天购买止咳糖浆立享七折优惠！'],
    ['Read more', 'Read more:'],
  ])('are alike: %s', (a, b) => {
    expect(alike(a, b)).toBe(true);
    expect(alike(b, a)).toBe(true);
  });

  test.each([
    ['Buy HeadEase drops in our shop today.', 'Do not take these drops with warfarin.'],
    ['Read more', 'Read'],
    ['点击咨询在线专家，免费获取治疗方案。', '如果呼吸困难或咳血，请立即拨打120。'],
    ['', 'Anything'],
    ['', ''],
  ])('are not: %s', (a, b) => {
    expect(alike(a, b)).toBe(false);
  });
});
