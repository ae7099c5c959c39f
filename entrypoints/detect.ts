import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeHealthArticle } from '../lib/health/detect.ts';

/**
 * Runs on every page, so it is small: it looks once the page stands, and asks the background for the rest. Registered
 * as an unlisted script because a WXT content script would post the extension's id to the page.
 */
export default defineUnlistedScript(() => {
  let asked = false;
  const look = (): void => {
    if (asked || !looksLikeHealthArticle(document)) return;
    asked = true;
    browser.runtime.sendMessage({ type: 'looks-like-health' }).catch(() => undefined);
  };
  const lookWhenIdle = (): void => void requestIdleCallback(look, { timeout: 2_000 });
  const start = (): void => {
    look();
    if (document.readyState !== 'complete') addEventListener('load', lookWhenIdle, { once: true });
    // A single-page site shows its next article without a new document.
    globalThis.navigation?.addEventListener('navigatesuccess', lookWhenIdle);
    addEventListener('popstate', lookWhenIdle);
  };
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
