import * as z from 'zod/mini';

/** A list that loses its bad entries, not all of them, when storage is damaged. */
const sites = z.catch(
  z.pipe(
    z.array(z.unknown()),
    z.transform((list) => list.filter((site) => typeof site === 'string' && isSite(site)) as string[]),
  ),
  [],
);

/** What is stored; each field falls back on its own. */
const settingsSchema = z.object({
  version: z.catch(z.literal(1), 1),
  /** Clean health articles without being asked. */
  automatic: z.catch(z.boolean(), true),
  /** Sites, as `siteOf` gives them, on which nothing is done unasked. */
  never: sites,
});
export type Settings = z.infer<typeof settingsSchema>;

/** Settings from whatever was stored; what is damaged or missing takes its default. */
export function parseSettings(stored: unknown): Settings {
  return settingsSchema.parse(typeof stored === 'object' && stored !== null ? stored : {});
}

/** The host of a page without `www.`, which is what a reader calls the site; null for what is no web page. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
}

/** Whether a page may be cleaned without being asked. */
export function actsUnasked(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return settings.automatic && site !== null && !settings.never.includes(site);
}

/**
 * Match patterns of the pages that `detect` runs on: none when nothing is done unasked.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function detectPatterns(settings: Settings): { matches: string[]; excludeMatches: string[] } {
  return {
    matches: settings.automatic ? ['http://*/*', 'https://*/*'] : [],
    excludeMatches: settings.never.flatMap((site) =>
      isAddress(site) || !site.includes('.') ? [`*://${site}/*`] : [`*://${site}/*`, `*://*.${site}/*`],
    ),
  };
}

function isSite(text: string): boolean {
  return siteOf(`http://${text}/`) === text;
}

function isAddress(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host);
}
