import { defineConfig } from 'wxt';
import { GECKO_ID } from './scripts/browser/gecko.ts';
import { compiledAtOnce, licensed, noInnerHtml, pageFrame, plainAscii } from './scripts/build-plugins.ts';
import { quickPatterns } from './scripts/patterns.ts';
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

export default defineConfig({
  imports: false,
  // A test builds a second time, beside what other tests have open.
  outDir: process.env.UNVARNISHED_OUTPUT ?? '.output',
  manifestVersion: 3,
  // Neither saved pages nor pictures are needed to rebuild.
  zip: { excludeSources: ['tests/fixtures/pages/**', 'docs/**/*.png'] },
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
      : {
          minimum_chrome_version: '123',
          // Firefox takes its policies from a file of its own and knows no such key.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  vite: () => ({
    plugins: [prepared, quickPatterns, noInnerHtml, plainAscii, compiledAtOnce, pageFrame, licensed],
    build: { target: 'es2022', modulePreload: false },
  }),
});
