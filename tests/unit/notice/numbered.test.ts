import { describe, expect, it } from 'vitest';
import { isNumbered } from '../../../lib/notice/numbered.ts';

describe('isNumbered', () => {
  it.each([
    'http://m.skin-house.example/',
    'http://www.skin-house.example/pfb/zl/20190614-4471.html',
    'https://www.skin-house.example/show-118-3062.html',
    'http://www.skin-house.example/blog/?p=1184',
  ])('knows %s as made by a program', (url) => expect(isNumbered(url)).toBe(true));

  it.each([
    'https://www.foot-clinic.example/conditions/ingrown-toenail/',
    'https://www.foot-clinic.example/2024/06/ingrown-toenail.html',
    'https://www.foot-clinic.example/top-10.html',
    'https://medical.foot-clinic.example/',
  ])('takes %s for named by a person', (url) => expect(isNumbered(url)).toBe(false));
});
