import type { Page } from '../page/types.ts';

/** The letters and digits of a text in lower case, by which names are compared. */
export const letters = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('') ?? '';
/** Fewer letters than this in an address say nothing. */
const SHORTEST = 3;

/**
 * Tells whether a name is that of the page's site: what the metadata call the site, or what its address spells, whole
 * ("Example Clinic" at exampleclinic.org) or by initials ("Harbour Town Health Trust" at htht.example).
 */
export function siteNames({ url, metadata: { meta } }: Page): (name: string) => boolean {
  const given = ['og:site_name', 'application-name', 'apple-mobile-web-app-title']
    .map((key) => letters(meta.get(key)?.[0] ?? ''))
    .filter((name) => name.length >= SHORTEST);
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const labels = host
    .split('.')
    .slice(0, -1)
    .map((label) => letters(label))
    .filter((label) => label.length >= SHORTEST && label !== 'www');
  return (name) => {
    const own = letters(name.replace(/^the\s+|\s+team$/i, ''));
    if (own.length < SHORTEST) return false;
    const initials = (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase();
    return (
      given.some((site) => site === own || site === letters(name)) ||
      labels.some((label) => label === own || label === initials || (own.length > 5 && label.includes(own)))
    );
  };
}
