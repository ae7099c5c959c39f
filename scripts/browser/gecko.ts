/** The extension's id in Firefox, which its manifest, `npm start` and the browser tests have to agree on. */
export const GECKO_ID = 'unvarnished@unvarnished.example';

/** Preferences that fix the host of the extension's pages, which Firefox otherwise draws by lot. */
export function fixedHost(host: string): Record<string, string> {
  return { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: host }) };
}
