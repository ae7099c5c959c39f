import { expect, test } from 'vitest';
import { compiledAtOnce } from '../../../scripts/build-plugins.ts';

/** What the plugin makes of a chunk of this name. */
function written(name: string): string {
  const chunk = { type: 'chunk', name, code: 'var a;' };
  (compiledAtOnce.generateBundle as unknown as (options: object, bundle: object) => void)({}, { chunk });
  return chunk.code;
}

test.each(['detect', 'clean'])(
  'the script %s on a page asks to be compiled at once, before anything else in it',
  (name) => {
    expect(written(name)).toBe('//# allFunctionsCalledOnLoad\nvar a;');
  },
);

test('the scripts of our own pages do not: much of them never runs', () => {
  expect(written('popup')).toBe('var a;');
});
