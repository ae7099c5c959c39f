import { useEffect, useState } from 'preact/hooks';
import { type Settings, siteOf } from '../settings.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../storage.ts';
import { t } from './i18n.ts';

/** Whether to act unasked, everywhere and on this site. */
export function SettingsView({ url }: { url: string }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void loadSettings().then(setSettings);
    onSettingsChanged(setSettings);
  }, []);
  const site = siteOf(url);
  if (!settings) return null;
  const setNever = (isNever: boolean): void => {
    if (site === null) return;
    const others = settings.never.filter((other) => other !== site);
    void saveSettings({ never: isNever ? [...others, site] : others });
  };
  return (
    <section id="settings" aria-labelledby="settings-title">
      <h2 id="settings-title">{t('settings_title')}</h2>
      <label>
        <input
          type="checkbox"
          name="automatic"
          checked={settings.automatic}
          onChange={(event) => void saveSettings({ automatic: event.currentTarget.checked })}
        />
        {t('settings_automatic')}
      </label>
      {site !== null && (
        <label>
          <input
            type="checkbox"
            name="never"
            checked={settings.never.includes(site)}
            onChange={(event) => setNever(event.currentTarget.checked)}
          />
          {t('settings_never', site)}
        </label>
      )}
      <p class="quiet">{t('settings_stored')}</p>
    </section>
  );
}
