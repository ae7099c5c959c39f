import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeHealthArticle } from '../lib/health/detect.ts';
import { inTime } from '../lib/in-time.ts';
import { documentElement } from '../lib/page/dom.ts';
import { isOptedOut } from '../lib/page/opt-out.ts';

/** Milliseconds after arrival at which a page that has changed is looked at again: many fill in their text late. */
const AGAIN = [1_000, 3_000, 8_000];

/**
 * Runs on every page, so it is small: it looks once the page stands, and asks the background for the rest. Registered
 * as an unlisted script because a WXT content script would post the extension's id to the page.
 */
export default defineUnlistedScript(() => {
  let asked = false;
  let elements = 0;
  let failures = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const look = (): void => {
    const count = documentElement(document).getElementsByTagName('*').length;
    // Without an id the extension was reloaded or removed, and nobody listens.
    if (asked || count === elements || !browser.runtime?.id) return;
    elements = count;
    if (!looksLikeHealthArticle(document)) return;
    asked = true;
    timers.forEach(clearTimeout);
    const message = { type: 'looks-like-health', isOptedOut: isOptedOut(document) };
    inTime(browser.runtime.sendMessage(message)).then((answer) => {
      if (answer === true) return;
      // The background died before it had done what was asked: ask again, but not for ever.
      asked = false;
      elements = 0;
      if (++failures <= AGAIN.length) lookLater();
    });
  };
  const lookLater = (): void => {
    if (asked) return;
    timers.forEach(clearTimeout);
    timers = AGAIN.map((delay) => setTimeout(look, delay));
  };
  const arrive = (): void => {
    elements = 0;
    setTimeout(look);
    lookLater();
  };
  const start = (): void => {
    look();
    lookLater();
    if (document.readyState !== 'complete') addEventListener('load', look, { once: true });
    // A single-page site shows its next article without a new document.
    globalThis.navigation?.addEventListener('navigatesuccess', arrive);
    addEventListener('popstate', arrive);
  };
  // Pictures, PDF and XML come in documents too.
  if (!String(document.contentType).includes('html')) return;
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
