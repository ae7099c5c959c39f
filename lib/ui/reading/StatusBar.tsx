import type { PageState } from '../../messages.ts';
import { plural, t } from '../i18n.ts';
import type { Ask } from './use-page.ts';

/** What was done to the page, always in sight, and one button that undoes or does it. */
export function StatusBar({ state: { report, cleaned, restored }, ask }: { state: PageState; ask: Ask }) {
  const count = report.removed.length - (cleaned ? restored.length : 0);
  if (report.removed.length === 0) return <footer class="status">{t('removed_none')}</footer>;
  return (
    <footer class="status">
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
