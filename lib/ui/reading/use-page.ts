import { useEffect, useState } from 'preact/hooks';
import { askPage, readTab } from '../../ask-page.ts';
import type { PageRequest, PageState } from '../../messages.ts';
import { t } from '../i18n.ts';
import { findTab, onTabChanged } from './client.ts';
import { type Frame, frame } from './frame.ts';

type Content =
  | { kind: 'loading' }
  | { kind: 'unreadable' }
  | { kind: 'page'; tabId: number; state: PageState };

/** Asks the page for something; `said` is told to the reader once it is done. */
export type Ask = (request: PageRequest, said?: string) => Promise<void>;

export interface ReadPage {
  content: Content;
  ask: Ask;
  /** What was done last, for a screen reader. */
  said: string;
  /** True once the page was closed or left: what was read stays, but nothing can be changed on it any more. */
  isGone: boolean;
}

/** The page that this window reads, and the way to change it. A sidebar follows its window from tab to tab. */
export function usePage(): ReadPage {
  const [content, setContent] = useState<Content>({ kind: 'loading' });
  const [said, say] = useState('');
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    let asked = 0;
    const show = async (): Promise<void> => {
      const number = ++asked;
      const found = await load();
      // A tab that answers late must not take the place of the one that the reader has gone on to.
      if (number !== asked) return;
      if (found.kind === 'page') document.title = found.state.report.article.title || document.title;
      setContent(found);
    };
    void show();
    return frame === 'sidebar' ? onTabChanged(() => void show()) : undefined;
  }, []);
  const ask: Ask = async (request, done) => {
    if (content.kind !== 'page') return;
    const { tabId, state } = content;
    const next = await askPage(tabId, request).catch(() => null);
    if (next === null || isOther(state, next, frame)) return setGone(true);
    setContent({ kind: 'page', tabId, state: next });
    if (done) say(isHeard(request, state, next) ? done : t('page_changed'));
  };
  return { content, ask, said, isGone };
}

/** Whether the page did what was asked: what is meant by numbers holds for one reading of the page only. */
function isHeard(request: PageRequest, { revision, report }: PageState, after: PageState): boolean {
  if (request.type !== 'wrong') return after.revision === revision;
  const texts = request.removals.map((index) => report.removed[index]?.text);
  return !after.report.removed.some(({ text }) => texts.includes(text));
}

/** A tab of ours stays with the page it was opened for; popup and sidebar go along with the reader. */
function isOther(before: PageState, after: PageState, place: Frame): boolean {
  return place === 'tab' && before.report.url !== after.report.url;
}

async function load(): Promise<Content> {
  const tab = await findTab();
  if (!tab) return { kind: 'unreadable' };
  try {
    return { kind: 'page', tabId: tab.id, state: await readTab(tab.id) };
  } catch {
    return { kind: 'unreadable' };
  }
}
