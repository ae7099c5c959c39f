import { t } from './i18n.ts';

/** What stands in a window until its content is there: the same as in its HTML, so that nothing jumps. */
export function Skeleton() {
  return (
    <div class="skeleton">
      <i />
      <i />
      <i />
      <p class="unseen" role="status">
        {t('loading')}
      </p>
    </div>
  );
}
