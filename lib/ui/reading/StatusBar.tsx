import type { PageState } from '../../messages.ts';
import { plural, t } from '../i18n.ts';
import type { Ask } from './use-page.ts';

interface Props {
  state: PageState;
  ask: Ask;
  /** What was done last. */
  said: string;
}

/** What was done to the page, always in sight, and one button that undoes or does it. */
export function StatusBar({ state: { report, cleaned, restored }, ask, said }: Props) {
  const count = report.removed.length - (cleaned ? restored.length : 0);
  const news = (
    <p class="said" role="status">
      {said}
    </p>
  );
  if (report.removed.length === 0)
    return (
      <footer class="status">
        {news}
        {t('removed_none')}
      </footer>
    );
  return (
    <footer class="status">
      {news}
      <a href="#removed">{plural(cleaned ? 'status_taken' : 'status_would', count)}</a>
      {cleaned ? (
        <button type="button" name="undo" onClick={() => void ask({ type: 'undo' }, t('announce_restored'))}>
          {t('show_original')}
        </button>
      ) : (
        <button
          type="button"
          name="clean"
          class="main"
          onClick={() => void ask({ type: 'clean' }, t('announce_removed'))}
        >
          {t('clean_page')}
        </button>
      )}
    </footer>
  );
}
