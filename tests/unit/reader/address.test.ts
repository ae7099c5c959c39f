import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeAddress } from '../../../lib/reader/inline.ts';

const BASE = 'https://site.example/a/b';

test.each([
  'javascript:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:https://site.example/1',
  'vbscript:x',
  'file:///etc/passwd',
  'filesystem:https://site.example/x',
  'chrome-extension://abc/popup.html',
  'about:blank',
  'view-source:https://site.example/',
  'https://',
  'http://[',
])('%j leads nowhere', (href) => {
  expect(safeAddress(href, BASE)).toBeNull();
});

test('no address pretends to be another, or ends early in HTML or Markdown', () => {
  expect(safeAddress('https://nhs.uk@evil.example/', BASE)).toBe('https://evil.example/');
  expect(safeAddress('mailto:a)<img src=x onerror=alert(1)>', BASE)).not.toMatch(/[\s<>]/);
  expect(safeAddress('../c', BASE)).toBe('https://site.example/c');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (href) => {
      const address = safeAddress(href, BASE);
      expect(address ?? 'https:').toMatch(/^(?:https?|mailto|tel):[^\s<>"`\\]*$/);
    }),
  );
});
