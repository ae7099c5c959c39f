import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { type BackgroundMessage, pageRequest } from '../messages.ts';
import { actsUnasked, type Settings } from '../settings.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../storage.ts';
import { undoView } from './live.ts';
import { Session } from './session.ts';
import { watchPage } from './watch.ts';

/** Set on the global object of our isolated world, which the page cannot see. */
const RUNNING = Symbol.for('unvarnished');
type World = typeof globalThis & { [RUNNING]?: () => boolean };

/** Reads the page, cleans it where the settings say so, and answers the popup. A second call changes nothing. */
export function startCleaning(): void {
  const world = globalThis as World;
  if (world[RUNNING]?.()) return;
  world[RUNNING] = isAlive;
  undoView(document);
  const session = new Session(document, {
    onRestored: () => announce(),
    onMarksDismissed: () => void saveSettings({ marks: false }),
  });
  let announced = 0;
  /** What the settings asked for last: only a change of that undoes what the reader chose for this page by hand. */
  let wasWanted = false;

  const announce = (again = false): void => {
    if (session.count === announced && !again) return;
    announced = session.count;
    tellBackground({ type: 'removed', count: announced, url: location.href });
  };
  const followSettings = (settings: Settings): void => {
    session.follow(settings);
    const isWanted = session.isHealthArticle && actsUnasked(settings, location.href);
    if (isWanted && !wasWanted) session.clean();
    else if (!isWanted && wasWanted) session.undo();
    wasWanted = isWanted;
    announce();
  };

  const catchUp = watchPage({
    isAlive,
    isWatching: () => session.cleaned,
    onChange: () => {
      const hasChanged = session.refresh();
      if (session.isHealthArticle !== wasWanted) void loadSettings().then(followSettings);
      announce();
      return hasChanged;
    },
    onLeave: () => {
      session.leave();
      wasWanted = false;
      announce();
    },
    onReturn: () => announce(true),
    onInvalid: () => session.undo(),
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = pageRequest.safeParse(message);
    if (!request.success || sender.id !== browser.runtime.id) return undefined;
    catchUp();
    session.obey(request.data);
    announce();
    return Promise.resolve(session.state);
  });
  onSettingsChanged(followSettings);
  void loadSettings().then(followSettings);
}

/** False once the extension was reloaded, updated or removed: nobody listens any more. */
function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

function tellBackground(message: BackgroundMessage): void {
  browser.runtime.sendMessage(message).catch(() => undefined);
}
