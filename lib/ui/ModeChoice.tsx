import { t } from './i18n.ts';
import { keepSettings } from './keep-settings.tsx';
import { useSettings } from './use-settings.ts';

const MODES = [
  ['automatic', 'mode_automatic', 'mode_automatic_text'],
  ['click', 'mode_click', 'mode_click_text'],
] as const;

/** The two ways to work, as equals. */
export function ModeChoice({ legend, onChosen }: { legend: string; onChosen?: () => void }) {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <fieldset class="modes">
      <legend>{legend}</legend>
      {MODES.map(([mode, title, text]) => (
        <label key={mode}>
          <input
            type="radio"
            name="mode"
            value={mode}
            checked={settings.automatic === (mode === 'automatic')}
            onChange={() => void keepSettings({ automatic: mode === 'automatic' }).then(onChosen)}
          />
          <span>
            <strong>{t(title)}</strong>
            <br />
            {t(text)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
