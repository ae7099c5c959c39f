import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TARGETS } from '../../scripts/build.ts';

/** The scripts that a page runs at once: those it names, and what these import without being asked. */
function scriptsOf(folder: string, page: string): Set<string> {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const source = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of source.matchAll(/\b(?:import|from)\s*"\.\/([^"]+\.js)"/g))
      follow(`chunks/${name}`);
  };
  const html = readFileSync(join(folder, page), 'utf8');
  for (const [, file] of html.matchAll(/<script[^>]*src="\/([^"]+)"/g)) if (file) follow(file);
  return found;
}

describe.each(['chrome', 'firefox'] as const)('the %s build', (target) => {
  const { folder } = TARGETS[target];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const size = (file: string): number => statSync(join(folder, file)).size;

  test.each(files)('%s makes no network call and no code out of text', (file) => {
    const calls =
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|importScripts|WebTransport/;
    expect(read(file).match(calls)?.[0]).toBeUndefined();
    expect(read(file).match(/\beval\s*\(|new Function\s*\(/)?.[0]).toBeUndefined();
  });

  test.each(files)('%s is plain ASCII', (file) => {
    const source = read(file);
    expect(source.length - source.replace(/[^\t\n\r\x20-\x7e]/g, '').length).toBe(0);
  });

  test('stays within its sizes', () => {
    expect(size('detect.js')).toBeLessThanOrEqual(12_000);
    expect(size('background.js')).toBeLessThanOrEqual(60_000);
    // The words of all six languages, which only health pages load: wider words are what carries over to sites never seen, and
    // were worth 0.4 MB, the subjects, patterns and trees added since 0.15 MB, and larger tables of the words that sell
    // 0.3 MB: a page sets up those of its own language alone. What pages translated by programs are filled with, in four
    // languages more, took 13 kB.
    expect(size('clean.js')).toBeLessThanOrEqual(2_265_000);
    const popup = [...scriptsOf(folder, 'popup.html')];
    expect(popup.length).toBeGreaterThan(0);
    expect(popup.reduce((sum, file) => sum + size(file), 0)).toBeLessThanOrEqual(150_000);
  });
});
