import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './find.ts';

type Kind = Parameters<typeof findBrowser>[0];

const DEBIAN_PACKAGE: Record<Kind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const ADVICE: Record<Kind, string> = {
  chromium: 'Install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to one.',
  firefox: 'Install Firefox, or set FIREFOX_PATH to it.',
};

/**
 * Path of a browser; installs Debian's package where the system is Debian or Ubuntu and we are root.
 * @throws Error with one sentence on what to install where that is not possible
 */
export function ensureBrowser(kind: Kind): string {
  const found = findBrowser(kind);
  if (found) return found;
  if (mayInstall()) {
    console.error(`Installing ${DEBIAN_PACKAGE[kind]} …`);
    apt('update');
    // Ubuntu has no `firefox-esr` package; its `firefox` is found under the other name.
    if (!apt('install', DEBIAN_PACKAGE[kind]) && kind === 'firefox') apt('install', 'firefox');
  }
  const installed = findBrowser(kind);
  if (!installed) throw new Error(ADVICE[kind]);
  return installed;
}

function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function apt(...args: string[]): boolean {
  const { status } = spawnSync('apt-get', ['-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', process.stderr],
  });
  return status === 0;
}
