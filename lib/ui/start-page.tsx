import { type ComponentChild, render } from 'preact';
import type { Look } from '../look.ts';
import { loadSettings, onSettingsChanged } from '../storage.ts';
import { t, uiLanguage } from './i18n.ts';
import { Unsaved } from './keep-settings.tsx';

/**
 * Shows a page of the extension in the reader's language, and in the look that the reader has chosen: that is read first,
 * lest a dark page flash up white.
 */
export async function startPage(content: ComponentChild, title?: string): Promise<void> {
  const root = document.documentElement;
  root.lang = uiLanguage();
  root.dir = t('language_direction');
  if (title !== undefined) document.title = title;
  onSettingsChanged(({ look }) => wear(root, look));
  const { look } = await loadSettings();
  wear(root, look);
  const app = document.getElementById('app');
  if (!app) throw new Error('the page has no #app');
  app.replaceChildren();
  render(
    <>
      <Unsaved />
      {content}
    </>,
    app,
  );
}

function wear(root: HTMLElement, { theme, size, spacing, width, font }: Look): void {
  Object.assign(root.dataset, { theme, spacing, width, font });
  root.style.setProperty('--scale', String(size / 100));
}
