import { HIDDEN } from './names.ts';

/** Milliseconds without a change before the page is read again. */
const QUIET = 300;
/** The page is read again at most for this share of the time. */
const SHARE = 0.05;

interface Watcher {
  /** False once the extension is gone; then everything stops. */
  isAlive: () => boolean;
  /** Changes of the document matter only while this is true. */
  isWatching: () => boolean;
  /** The document has changed and is quiet again. */
  onChange: () => void;
  /** The same document shows another page. */
  onNavigate: () => void;
  /** The page came back from the back-forward cache. */
  onReturn: () => void;
  /** The extension went away. */
  onInvalid: () => void;
}

/** Watches a page for changes of its document and of its address, at a small and bounded cost. */
export function watchPage(watcher: Watcher): void {
  let url = withoutHash(document.URL);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;

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
    const start = performance.now();
    const current = withoutHash(document.URL);
    if (current !== url) watcher.onNavigate();
    else if (watcher.isWatching()) watcher.onChange();
    url = current;
    const end = performance.now();
    notBefore = end + (end - start) / SHARE;
  };
  const schedule = (): void => {
    timer ??= setTimeout(update, Math.max(QUIET, notBefore - performance.now()));
  };
  const observer = new MutationObserver((records) => {
    const hasMoved = withoutHash(document.URL) !== url;
    if (hasMoved || (watcher.isWatching() && records.some(isOfInterest))) schedule();
  });

  observer.observe(document, { childList: true, subtree: true, characterData: true });
  globalThis.navigation?.addEventListener('navigatesuccess', schedule);
  addEventListener('popstate', schedule);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && watcher.isAlive()) watcher.onReturn();
  });
}

/** What happens in a hidden element, such as a turning advert, does not concern the reader. */
function isOfInterest({ target }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return element !== null && element.closest(`[${HIDDEN}]`) === null;
}

function withoutHash(url: string): string {
  return url.split('#')[0] as string;
}
