import { useRef, useState } from 'preact/hooks';
import { parseSettings, type Settings } from '../../settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../settings-file.ts';
import { t } from '../i18n.ts';
import { keepSettings } from '../keep-settings.tsx';
import { saveFile } from '../save-file.ts';

/** Settings out to a file, in from a file, and back to the start. */
export function SettingsFile({ settings }: { settings: Settings }) {
  const [said, say] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const sure = useRef<HTMLDialogElement>(null);
  const load = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const read = readSettingsFile(await chosen.text());
    if ('line' in read) say(t('data_refused', String(read.line), t(`data_problem_${read.kind}`, read.name)));
    else if (await keepSettings(read)) say(t('data_imported'));
    if (file.current) file.current.value = '';
  };
  const reset = (): void => {
    sure.current?.close();
    void keepSettings(parseSettings({})).then((isKept) => isKept && say(t('data_reset_done')));
  };
  return (
    <>
      <div class="row">
        <button
          type="button"
          name="export"
          onClick={() => saveFile('unvarnished.json', 'application/json', writeSettingsFile(settings))}
        >
          {t('data_export')}
        </button>
        <button type="button" name="import" onClick={() => file.current?.click()}>
          {t('data_import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => void load(currentTarget.files?.[0])}
        />
        <button type="button" name="reset" onClick={() => sure.current?.showModal()}>
          {t('data_reset')}
        </button>
      </div>
      <p role="status">{said}</p>
      <dialog ref={sure} aria-labelledby="sure">
        <p id="sure">{t('data_reset_sure')}</p>
        <div class="row">
          <button type="button" class="main" onClick={() => sure.current?.close()}>
            {t('data_reset_no')}
          </button>
          <button type="button" name="reset-yes" onClick={reset}>
            {t('data_reset_yes')}
          </button>
        </div>
      </dialog>
    </>
  );
}
