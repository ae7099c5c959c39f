import type { ComponentChildren } from 'preact';
import { t } from '../i18n.ts';
import { openOptions } from '../options-link.ts';

interface Props {
  title: string;
  text: string;
  hasSettings: boolean;
  children?: ComponentChildren;
}

/** A window that has no article to show: what is the matter, and what can be done. */
export function Plain({ title, text, hasSettings, children }: Props) {
  return (
    <main class="plain">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
      {hasSettings && (
        <p>
          <button type="button" name="options" onClick={openOptions}>
            {t('settings_all')}
          </button>
        </p>
      )}
    </main>
  );
}
