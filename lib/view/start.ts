import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { type PageRequest, type PageState, pageRequest } from '../messages.ts';
import { isOptedOut } from '../page/opt-out.ts';
import { actsUnasked, type Settings } from '../settings.ts';
import { loadSettings, onSettingsChanged } from '../storage.ts';
import { isExtensionAlive, tellBackground } from '../tell-background.ts';
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
  world[RUNNING] = isExtensionAlive;
  undoView(document);
  const session = new Session(document, {
    onRestored: () => announce(),
    onMarksDismissed: () => tellBackground(() => ({ type: 'dismiss-marks' })).catch(() => undefined),
    onWrong: (texts) => void mark('keepLike', texts),
  });
  let announced = 0;
  /** What the settings asked for last: only a change of that undoes what the reader chose for this page by hand. */
  let wasWanted = false;
  let isPaused = false;

  const announce = (again = false): void => {
    if (session.count === announced && !again) return;
    announced = session.count;
    tellBackground(() => ({ type: 'removed', count: session.count, url: location.href })).catch(
      () => undefined,
    );
  };
  const followSettings = (settings: Settings): void => {
    session.follow(settings);
    const isWanted =
      session.isHealthArticle && !isPaused && actsUnasked(settings, location.href, isOptedOut(document));
    if (isWanted && !wasWanted) session.clean();
    else if (!isWanted && wasWanted) session.undo();
    wasWanted = isWanted;
    announce();
  };
  const followAll = async (): Promise<void> => {
    const [settings, paused] = await Promise.all([loadSettings(), askWhetherPaused()]);
    isPaused = paused;
    followSettings(settings);
  };
  const mark = async (list: 'hideLike' | 'keepLike', texts: readonly string[]): Promise<void> => {
    if (texts.length === 0) return;
    await tellBackground(() => ({ type: 'mark', list, texts: [...texts] })).catch(() => undefined);
    followSettings(await loadSettings());
  };
  const obey = async (request: PageRequest): Promise<void> => {
    if (request.type === 'wrong') await mark('keepLike', session.textsOf(request.revision, request.removals));
    else if (request.type === 'keep-like') await mark('keepLike', session.passagesIn(request.text).removed);
    else if (request.type === 'hide-like') {
      await mark('hideLike', session.passagesIn(request.text).all);
      session.clean();
    } else if (request.type === 'pause') {
      isPaused = request.paused;
      followSettings(await loadSettings());
    } else session.obey(request);
  };
  const state = (): PageState => ({ ...session.state, paused: isPaused, isOptedOut: isOptedOut(document) });

  const catchUp = watchPage({
    isAlive: isExtensionAlive,
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
    onReturn: () => {
      announce(true);
      void followAll();
    },
    onInvalid: () => session.abandon(),
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = pageRequest.safeParse(message);
    if (!request.success || sender.id !== browser.runtime.id) return undefined;
    return started.then(async () => {
      catchUp();
      await obey(request.data);
      announce();
      return state();
    });
  });
  onSettingsChanged(followSettings);
  /** The first answer tells what the page looks like once the settings are followed. */
  const started = followAll();
}

/** Where nobody answers, the tab counts as not paused. */
function askWhetherPaused(): Promise<boolean> {
  return tellBackground(() => ({ type: 'is-paused' })).catch(() => false);
}
