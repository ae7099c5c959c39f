import { describe, expect, test } from 'vitest';
import { citationScore } from '../../../lib/article/citation.ts';
import { isSourceLink } from '../../../lib/notice/references.ts';

describe('what looks like an entry of a list of references', () => {
  test.each([
    'Meyer AB, Ito C, et al. Gout in adults. Rheum Rev 2021;12(3):34-40.',
    'World Health Organization. Fact sheet: gout. 2023.',
    'NICE guideline NG219, 2022.',
    'Robert Koch-Institut: Epidemiologisches Bulletin 12/2022',
    '国家卫生健康委员会《痛风诊疗指南（2021年版）》',
    'doi:10.1000/xyz123',
  ])('%s', (text) => expect(citationScore(text)).toBeGreaterThanOrEqual(2));

  test.each([
    'Gout is a form of arthritis that comes in attacks.',
    'Source: Internet',
    '2023-09-14 08:32',
    'In 2019 she noticed the first attack.',
    'Rest the joint, cool it and drink enough water.',
  ])('not: %s', (text) => expect(citationScore(text)).toBeLessThan(2));

  test('links to the literature, to health bodies, governments and universities', () => {
    expect(isSourceLink('https://doi.org/10.1/x')).toBe(true);
    expect(isSourceLink('https://www.health.gov.au/gout')).toBe(true);
    expect(isSourceLink('https://med.example.edu/gout')).toBe(true);
    expect(isSourceLink('https://shop.example/gout')).toBe(false);
    expect(isSourceLink('/education/gov')).toBe(false);
  });
});
