import { expect, test } from 'vitest';
import { compiledAtOnce } from '../../../scripts/build-plugins.ts';

/** What the plugin makes of a chunk of this name. */
function written(name: string): string {
  const chunk = { type: 'chunk', name, code: 'var a;' };
  (compiledAtOnce.generateBundle as unknown as (options: object, bundle: object) => void)({}, { chunk });
  return chunk.code;
}

test('the script that reads a page asks to be compiled at once, before anything else in it', () => {
  expect(written('clean')).toBe('//# allFunctionsCalledOnLoad\nvar a;');
});

test('the small script on every page does not: most of it never runs', () => {
  expect(written('detect')).toBe('var a;');
});
