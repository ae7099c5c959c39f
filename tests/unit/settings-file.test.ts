import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../lib/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings-file.ts';

const settings = parseSettings({ automatic: false, never: ['care.example'], keptReasons: ['advert'] });
const file = writeSettingsFile(settings);

describe('a settings file', () => {
  test('is read as it was written', () => {
    expect(readSettingsFile(file)).toEqual(settings);
  });

  test.each([
    ['is no JSON', file.replace('"version": 1,', '"version": 1'), { line: 3, kind: 'json', name: '' }],
    ['is cut off', '{\n  "version": 1,\n', { line: 3, kind: 'json', name: '' }],
    ['is a list', '[]', { line: 1, kind: 'json', name: '' }],
    ['has a bad value', file.replace('false', '"no"'), { line: 3, kind: 'value', name: 'automatic' }],
    ['has a bad site', file.replace('care.example', 'https://x'), { line: 5, kind: 'value', name: 'never' }],
    ['has a bad look', file.replace('"system"', '"pink"'), { line: 12, kind: 'value', name: 'look.theme' }],
    [
      'has a setting too many',
      file.replace('"version"', '"spy": 1,\n "version"'),
      { line: 2, kind: 'key', name: 'spy' },
    ],
  ])('that %s is refused with the line', (_what, text, problem) => {
    expect(readSettingsFile(text)).toEqual(problem);
  });

  test('whatever it holds, it gives settings or a problem on one of its lines', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const read = readSettingsFile(text);
        if ('line' in read) {
          expect(read.line).toBeGreaterThanOrEqual(1);
          expect(read.line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
    );
  });
});
