import { defineConfig } from 'wxt';

/** Nothing but our own files: no network, no inline code, and HTML only through DOMPurify's policy. */
const PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify',
].join('; ');

export default defineConfig({
  imports: false,
  outDir: '.output',
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    incognito: 'spanning',
    action: { default_title: '__MSG_action_title__' },
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_CSP } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'unvarnished@unvarnished.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  vite: () => ({
    // Chromium refuses a content script that holds raw noncharacters, so everything is escaped.
    esbuild: { charset: 'ascii' },
    build: { target: 'es2022', modulePreload: false },
  }),
});
