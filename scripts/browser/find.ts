import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
  (dir) => dir !== undefined,
);
const onPath = (names: string[]): string[] =>
  (env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));

const CHROMIUM: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(env.HOME ?? '', 'Applications')].map(
      (dir) => `${dir}/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: windows.flatMap((dir) =>
    [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].map((name) => join(dir, name)),
  ),
  linux: onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']),
};

const FIREFOX: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(env.HOME ?? '', 'Applications/Firefox.app/Contents/MacOS/firefox'),
  ],
  win32: windows.map((dir) => join(dir, 'Mozilla Firefox\\firefox.exe')),
  linux: onPath(['firefox-esr', 'firefox']),
};

/**
 * Path of an installed browser, or null. `CHROME_PATH` and `FIREFOX_PATH` in the environment go first.
 */
export function findBrowser(kind: 'chromium' | 'firefox'): string | null {
  const own = kind === 'chromium' ? env.CHROME_PATH : env.FIREFOX_PATH;
  const usual = (kind === 'chromium' ? CHROMIUM : FIREFOX)[platform] ?? [];
  return [own, ...usual].find((path) => path !== undefined && existsSync(path)) ?? null;
}
