import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseForeignJson } from '../../../lib/page/json.ts';

test('properties that stand in for methods of every object are dropped, at any depth', () => {
  const value = parseForeignJson('{"a":[{"__proto__":{"admin":true},"toString":1,"valueOf":2,"name":"x"}]}');
  expect(value).toEqual({ a: [{ name: 'x' }] });
  expect(Object.getPrototypeOf((value as { a: object[] }).a[0])).toBe(Object.prototype);
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});

test('what nests deeper than is safe to walk is refused', () => {
  const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  expect(() => parseForeignJson(deep(60))).not.toThrow();
  expect(() => parseForeignJson(deep(50_000))).toThrow(RangeError);
});

test('any other JSON comes back as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const source = JSON.stringify(value);
      fc.pre(!/__proto__|constructor|toString|toJSON|valueOf|then/.test(source));
      expect(parseForeignJson(source)).toEqual(JSON.parse(source));
    }),
  );
});
