import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BackgroundMessage } from '../../lib/messages.ts';
import { tellBackground } from '../../lib/tell-background.ts';

const { runtime } = vi.hoisted(() => ({
  runtime: { id: 'ours' as string | undefined, sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() },
}));
vi.mock('../../lib/browser.ts', () => ({ browser: { runtime } }));

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'ours';
  runtime.sendMessage.mockReset();
});
afterEach(() => void vi.useRealTimers());

/** The outcome once all waiting is over. */
async function outcome(
  compose: () => BackgroundMessage = () => ({ type: 'is-paused' }),
): Promise<boolean | string> {
  const told = tellBackground(compose).catch(({ message }: Error) => message);
  await vi.runAllTimersAsync();
  return told;
}

test.each([true, false])('an answer of %s is enough', async (answer) => {
  runtime.sendMessage.mockResolvedValue(answer);
  expect(await outcome()).toBe(answer);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
});

test('a background that died while it listened, or was not there, is told again what then holds', async () => {
  runtime.sendMessage
    .mockResolvedValueOnce(undefined)
    .mockRejectedValueOnce(new Error('nobody there'))
    .mockResolvedValue(true);
  let count = 0;
  expect(await outcome(() => ({ type: 'removed', count: ++count, url: 'https://example.org/' }))).toBe(true);
  expect(runtime.sendMessage.mock.calls.map(([message]) => message)).toMatchObject([
    { count: 1 },
    { count: 2 },
    { count: 3 },
  ]);
});

test('a question that nobody ever closes is asked again', async () => {
  runtime.sendMessage.mockReturnValueOnce(new Promise(() => {})).mockResolvedValue(true);
  expect(await outcome()).toBe(true);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
});

test('it is not told for ever', async () => {
  runtime.sendMessage.mockResolvedValue(undefined);
  expect(await outcome()).toBe('the background does not answer');
  expect(runtime.sendMessage).toHaveBeenCalledTimes(4);
});

test('an extension that is gone is not told again', async () => {
  runtime.sendMessage.mockImplementation(async () => {
    runtime.id = undefined;
    throw new Error('extension context invalidated');
  });
  expect(await outcome()).toBe('the background does not answer');
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
});
