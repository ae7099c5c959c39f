import { browser } from './browser.ts';
import { inTime } from './in-time.ts';
import type { BackgroundMessage } from './messages.ts';

/** How often the background is told, and how many milliseconds apart: it may die in the midst of it. */
const TRIES = 4;
const AGAIN = 500;

/**
 * Tells the background something until it has answered. Its answer must be a boolean: a background that dies while it
 * listens makes the browser answer with nothing, as if all were done.
 * @param compose makes the message anew for each try, since what it says may have changed meanwhile
 * @returns the answer
 * @throws after four tries, or at once where the extension is gone
 */
export async function tellBackground(compose: () => BackgroundMessage): Promise<boolean> {
  for (let left = TRIES - 1; ; left--) {
    const answer: unknown = await inTime(browser.runtime.sendMessage(compose()));
    if (typeof answer === 'boolean') return answer;
    if (left === 0 || !isExtensionAlive()) throw new Error('the background does not answer');
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}

/** False once the extension was reloaded, updated or removed: nobody listens any more. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
