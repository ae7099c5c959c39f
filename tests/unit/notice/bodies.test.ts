import fc from 'fast-check';
import { expect, test } from 'vitest';
import { healthBodyOf } from '../../../lib/notice/bodies.ts';

test('a body is known by its domain and its subdomains', () => {
  expect(healthBodyOf('https://www.nhs.uk/conditions/gout/')).toBe('National Health Service (UK)');
  expect(healthBodyOf('//ods.od.nih.gov/factsheets')).toBe('National Institutes of Health (US)');
});

test('a name inside another host, a path or a user name is not the body', () => {
  for (const url of [
    'https://nhs.uk.example.com/',
    'https://notnhs.uk/',
    'https://example.com/nhs.uk',
    'https://nhs.uk@example.com/',
    'nhs.uk',
  ])
    expect(healthBodyOf(url)).toBeNull();
});

test('any text at all is answered', () => {
  fc.assert(fc.property(fc.string(), (text) => ['string', 'object'].includes(typeof healthBodyOf(text))));
});
