import * as z from 'zod/mini';
import { lookSchema, strictLook } from './look.ts';

/** Longest list of passages that is kept, and longest passage, in characters: the oldest give way. */
const PASSAGES = 200;
const PASSAGE_LENGTH = 600;

const isReason = (id: string): boolean => /^[a-z-]+$/.test(id);
const isPassage = (text: string): boolean => text.trim() !== '' && text.length <= PASSAGE_LENGTH;
const listOf = (isGood: (text: string) => boolean) => z.array(z.string().check(z.refine(isGood)));

/** What each setting must be; see `parseSettings` for what becomes of a damaged one. */
export const settingsFields = {
  version: z.literal(1),
  /** Clean health articles without being asked. */
  automatic: z.boolean(),
  /** Sites, as `siteOf` gives them, on which nothing is done unasked. */
  never: listOf(isSite),
  /** Sites on which health articles are cleaned unasked even where `automatic` is off. */
  always: listOf(isSite),
  /** Ids of the rules whose removals stay on the page. */
  keptReasons: listOf(isReason),
  look: strictLook,
  /** Show a mark in the margin where something was taken out. */
  marks: z.boolean(),
  /** Passages that the reader hid, and such as were wrongly removed: see `lib/wishes`. */
  hideLike: listOf(isPassage),
  keepLike: listOf(isPassage),
  /** Carry the settings over by the browser's own account: see `lib/sync`. */
  sync: z.boolean(),
};

/** What is stored; each field falls back on its own, and a list loses its bad entries, not all of them. */
const settingsSchema = z.object({
  version: z.catch(settingsFields.version, 1),
  automatic: z.catch(settingsFields.automatic, true),
  never: goodOnes(isSite),
  always: goodOnes(isSite),
  keptReasons: goodOnes(isReason),
  look: lookSchema,
  marks: z.catch(settingsFields.marks, true),
  hideLike: goodOnes(isPassage),
  keepLike: goodOnes(isPassage),
  sync: z.catch(settingsFields.sync, false),
});
export type Settings = z.infer<typeof settingsSchema>;

function goodOnes(isGood: (text: string) => boolean) {
  const keepGood = z.transform(
    (list: unknown[]) => list.filter((text) => typeof text === 'string' && isGood(text)) as string[],
  );
  return z.catch(z.pipe(z.array(z.unknown()), keepGood), []);
}

/**
 * Settings from whatever was stored; what is damaged or missing takes its default.
 * @param spare second copy of the lists of sites, which replaces a list that is damaged as a whole
 */
export function parseSettings(stored: unknown, spare?: unknown): Settings {
  const fields = isRecord(stored) ? stored : {};
  const copy = isRecord(spare) ? spare : {};
  const listFrom = (name: 'never' | 'always'): unknown =>
    Array.isArray(fields[name]) ? fields[name] : copy[name];
  return settingsSchema.parse({ ...fields, never: listFrom('never'), always: listFrom('always') });
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list with passages added at its end, shortened to what is stored. */
export function withPassages(list: readonly string[], added: readonly string[]): string[] {
  const short = added.map((text) => text.trim().slice(0, PASSAGE_LENGTH)).filter(isPassage);
  return [...list.filter((text) => !short.includes(text)), ...new Set(short)].slice(-PASSAGES);
}

/** The host of a page without `www.`, which is what a reader calls the site; null for what is no web page. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  // Chromium lets blanks and other signs through in a host, escaped.
  if (!/^https?:$/.test(protocol) || !/^[\w.:[\]-]+$/.test(hostname)) return null;
  return hostname.replace(/^www\./, '');
}

/**
 * Whether a page may be cleaned without being asked.
 * @param isOptedOut whether the page itself asks to be left alone: it is heard, but the reader's own "always" counts more
 */
export function actsUnasked(settings: Settings, url: string, isOptedOut: boolean): boolean {
  const site = siteOf(url);
  if (site === null || settings.never.includes(site)) return false;
  return settings.always.includes(site) || (settings.automatic && !isOptedOut);
}

/**
 * Match patterns of the pages that `detect` runs on: none when nothing is done unasked.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function detectPatterns(settings: Settings): { matches: string[]; excludeMatches: string[] } {
  return {
    matches: settings.automatic ? ['http://*/*', 'https://*/*'] : settings.always.flatMap(patternsOf),
    excludeMatches: settings.never.flatMap(patternsOf),
  };
}

function patternsOf(site: string): string[] {
  const isName = !isAddress(site) && site.includes('.');
  return isName ? [`*://${site}/*`, `*://*.${site}/*`] : [`*://${site}/*`];
}

/** Whether a text is a site as `siteOf` gives it. */
function isSite(text: string): boolean {
  return siteOf(`http://${text}/`) === text;
}

function isAddress(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host);
}
