import { useState } from 'preact/hooks';
import { setSync } from '../../sync/run.ts';
import { t } from '../i18n.ts';

/** Whether the browser carries the settings over to the reader's other devices; off until it is wanted. */
export function SyncChoice({ isOn }: { isOn: boolean }) {
  const [said, say] = useState('');
  const change = (wanted: boolean): void =>
    void setSync(wanted).then(
      () => say(''),
      () => say(t('sync_failed')),
    );
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          name="sync"
          checked={isOn}
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
        <span>
          {t('sync_label')}
          <br />
          <span class="quiet">{t('sync_text')}</span>
        </span>
      </label>
      <p role="alert">{said}</p>
    </>
  );
}
