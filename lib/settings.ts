import * as z from 'zod/mini';
import { lookSchema } from './look.ts';

/** A list that loses its bad entries, not all of them, when storage is damaged. */
function listOf(isGood: (text: string) => boolean) {
  const keepGood = z.transform(
    (list: unknown[]) => list.filter((text) => typeof text === 'string' && isGood(text)) as string[],
  );
  return z.catch(z.pipe(z.array(z.unknown()), keepGood), []);
}

/** What is stored; each field falls back on its own. */
const settingsSchema = z.object({
  version: z.catch(z.literal(1), 1),
  /** Clean health articles without being asked. */
  automatic: z.catch(z.boolean(), true),
  /** Sites, as `siteOf` gives them, on which nothing is done unasked. */
  never: listOf(isSite),
  /** Sites on which health articles are cleaned unasked even where `automatic` is off. */
  always: listOf(isSite),
  /** Ids of the rules whose removals stay on the page. */
  keptReasons: listOf((id) => /^[a-z-]+$/.test(id)),
  look: lookSchema,
  /** Show a mark in the margin where something was taken out. */
  marks: z.catch(z.boolean(), true),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Settings from whatever was stored; what is damaged or missing takes its default. */
export function parseSettings(stored: unknown): Settings {
  const { success, data } = settingsSchema.safeParse(stored);
  return success ? data : settingsSchema.parse({});
}

/** The host of a page without `www.`, which is what a reader calls the site; null for what is no web page. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  // Chromium lets blanks and other signs through in a host, escaped.
  if (!/^https?:$/.test(protocol) || !/^[\w.:[\]-]+$/.test(hostname)) return null;
  return hostname.replace(/^www\./, '');
}

/** Whether a page may be cleaned without being asked. */
export function actsUnasked(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  if (site === null || settings.never.includes(site)) return false;
  return settings.automatic || settings.always.includes(site);
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
export function isSite(text: string): boolean {
  return siteOf(`http://${text}/`) === text;
}

function isAddress(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host);
}
