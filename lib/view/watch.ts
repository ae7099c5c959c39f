import { closest, matches } from '../page/dom.ts';
import { hasChangedHidden, hasWaiting } from './live.ts';
import { HIDDEN, MARKS } from './names.ts';

/** Milliseconds from a change until the page is read again. */
const QUIET = 250;
/** The wait doubles, up to this, while changes turn out to change nothing for the reader. Milliseconds. */
const LONGEST = 5_000;
/** The page is read again at most for this share of the time; a page that is read quickly waits no longer than `LONGEST`. */
const SHARE = 0.05;
/** Milliseconds from which on a reading is not quick. */
const HEAVY = 1_000;
/** After arrival, also by an in-page navigation, a page may fill in its text this late. Milliseconds. */
const ARRIVAL = 10_000;

interface Watcher {
  /** False once the extension is gone; then everything stops. */
  isAlive: () => boolean;
  /** Changes of the document matter only while this is true. */
  isWatching: () => boolean;
  /** The document has changed. Returns whether that made a difference for the reader. */
  onChange: () => boolean;
  /** The same document is about to show another page: called before it is painted. */
  onLeave: () => void;
  /** The page came back from the back-forward cache. */
  onReturn: () => void;
  /** The extension went away. */
  onInvalid: () => void;
}

/**
 * Watches a page for changes of its document and of its address, at a small and bounded cost.
 * @returns a function that reads the page again at once if it has changed since it was last read
 */
export function watchPage(watcher: Watcher): () => void {
  let url = withoutHash(location.href);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = QUIET;
  let notBefore = 0;
  let arriving = performance.now() + ARRIVAL;
  let isStale = false;

  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    watcher.onInvalid();
  };
  const update = (): void => {
    timer = undefined;
    if (!watcher.isAlive()) {
      stop();
      return;
    }
    isStale = false;
    const start = performance.now();
    pause = watcher.onChange() ? QUIET : Math.min(pause * 2, LONGEST);
    const end = performance.now();
    const cost = end - start;
    notBefore = end + (cost > HEAVY ? cost / SHARE : Math.min(cost / SHARE, LONGEST));
  };
  const schedule = (): void => {
    timer ??= setTimeout(update, Math.max(pause, notBefore - performance.now()));
  };
  /** The reader has done something, so the next reading does not wait for its turn. */
  const hurry = (): void => {
    clearTimeout(timer);
    timer = undefined;
    pause = QUIET;
    notBefore = 0;
  };
  const noticeAddress = (): void => {
    const current = withoutHash(location.href);
    if (current === url) return;
    url = current;
    hurry();
    arriving = performance.now() + ARRIVAL;
    watcher.onLeave();
    schedule();
  };
  const observer = new MutationObserver((records) => {
    noticeAddress();
    if (isStale || !areOfInterest(records)) return;
    isStale = true;
    if (watcher.isWatching() || performance.now() < arriving) schedule();
  });

  const lookAfterUse = (): void => {
    if (!watcher.isWatching() || !hasWaiting()) return;
    hurry();
    schedule();
  };

  observer.observe(document, { childList: true, subtree: true, characterData: true });
  globalThis.navigation?.addEventListener('navigatesuccess', noticeAddress);
  addEventListener('popstate', noticeAddress);
  addEventListener('focusout', lookAfterUse);
  document.addEventListener('selectionchange', lookAfterUse);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && watcher.isAlive()) watcher.onReturn();
  });
  return () => {
    if (!isStale) return;
    clearTimeout(timer);
    update();
  };
}

/** Our own marks do not count, nor does what turns or ticks in a hidden element without saying anything new. */
function areOfInterest(records: readonly MutationRecord[]): boolean {
  const places = new Set(
    records
      .filter(({ addedNodes, removedNodes }) => ![...addedNodes, ...removedNodes].some(isMark))
      .map(({ target }) => hiddenAround(target)),
  );
  return [...places].some((place) => place === null || hasChangedHidden(place));
}

function hiddenAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element ? closest(element, `[${HIDDEN}]`) : null;
}

function isMark(node: Node): boolean {
  return node instanceof Element && matches(node, MARKS);
}

function withoutHash(url: string): string {
  return url.split('#')[0] as string;
}
