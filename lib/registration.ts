import { browser } from './browser.ts';
import { detectPatterns, type Settings } from './settings.ts';

const ID = 'detect';

/**
 * Has the browser run `detect` where something may be done unasked, so that a site switched off gets no script at all.
 * Where the registration stands, it is changed in one step: at no moment is there none.
 */
export async function registerDetect(settings: Settings): Promise<void> {
  const { matches, excludeMatches } = detectPatterns(settings);
  const { scripting } = browser;
  const [current] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) return current && scripting.unregisterContentScripts({ ids: [ID] });
  if (current && isSame(current.matches, matches) && isSame(current.excludeMatches, excludeMatches)) return;
  const script = { id: ID, js: ['detect.js'], matches, excludeMatches, allFrames: false };
  const atRest = { ...script, runAt: 'document_idle' } as const;
  await (current ? scripting.updateContentScripts([atRest]) : scripting.registerContentScripts([atRest]));
}

function isSame(some: readonly string[] = [], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join();
}
