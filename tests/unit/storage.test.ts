import { beforeEach, expect, test, vi } from 'vitest';
import { loadSettings, saveSettings } from '../../lib/storage.ts';

const { get, set } = vi.hoisted(() => ({ get: vi.fn(), set: vi.fn() }));
vi.mock('../../lib/browser.ts', () => ({ browser: { storage: { local: { get, set } } } }));

/** One after the other, as the browser's locks do it. */
let last = Promise.resolve();
const request = (_name: string, work: () => Promise<void>): Promise<void> => {
  last = last.catch(() => undefined).then(work);
  return last;
};
let content: unknown;

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: { request } });
  content = undefined;
  get.mockReset().mockImplementation(async () => ({ settings: structuredClone(content) }));
  set.mockReset().mockImplementation(async ({ settings }) => {
    content = settings;
  });
});

test('where storage cannot be read nothing is done unasked, and nothing is written over it', async () => {
  get.mockRejectedValue(new Error('Corruption: block checksum mismatch'));
  expect((await loadSettings()).automatic).toBe(false);
  await expect(saveSettings({ marks: false })).rejects.toThrow('Corruption');
  expect(set).not.toHaveBeenCalled();
});

test('a write that fails changes nothing and is not hidden', async () => {
  content = { automatic: false };
  set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(saveSettings({ automatic: true })).rejects.toThrow('QUOTA');
  expect((await loadSettings()).automatic).toBe(false);
});

test('what is saved at once is saved one after the other, each upon what the other left', async () => {
  const sites = ['a.example', 'b.example', 'c.example'];
  await Promise.all(sites.map((site) => saveSettings(({ never }) => ({ never: [...never, site] }))));
  expect((await loadSettings()).never).toEqual(sites);
});

test('what a newer version has written stays', async () => {
  content = { version: 7, automatic: { from: 8 }, later: [1], never: ['a.example'] };
  await saveSettings({ marks: false });
  expect(content).toEqual({
    version: 7,
    automatic: { from: 8 },
    later: [1],
    never: ['a.example'],
    marks: false,
  });
});

test.each([['text'], [7], [null], [['list']]])(
  '%j in place of settings gives way to settings',
  async (bad) => {
    content = bad;
    await saveSettings({ marks: false });
    expect(content).toEqual({ version: 1, marks: false });
  },
);
