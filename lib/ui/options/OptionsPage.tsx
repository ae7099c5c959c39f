import { useState } from 'preact/hooks';
import { saveSettings } from '../../storage.ts';
import { t } from '../i18n.ts';
import { LookView } from '../LookView.tsx';
import { ModeChoice } from '../ModeChoice.tsx';
import { useSettings } from '../use-settings.ts';
import { ReasonList, reasonNames } from './ReasonList.tsx';
import { Section } from './Section.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { SiteList } from './SiteList.tsx';

/** All settings on one page, with a search over what they say. */
export function OptionsPage() {
  const settings = useSettings();
  const [query, setQuery] = useState('');
  if (!settings) return null;
  return (
    <main>
      <h1>{t('settings_title')}</h1>
      <p class="quiet">{t('settings_stored')}</p>
      <search>
        <input
          type="search"
          name="query"
          aria-label={t('options_search')}
          placeholder={t('options_search')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </search>
      <Section id="mode" title={t('mode_title')} query={query} words={MODE_WORDS}>
        <ModeChoice legend={t('mode_title')} />
        <label class="tick">
          <input
            type="checkbox"
            name="marks"
            checked={settings.marks}
            onChange={({ currentTarget }) => void saveSettings({ marks: currentTarget.checked })}
          />
          {t('settings_marks')}
        </label>
      </Section>
      <Section
        id="sites"
        title={t('sites_title')}
        query={query}
        words={[t('sites_always'), t('sites_never'), ...settings.always, ...settings.never]}
      >
        <SiteList list="always" settings={settings} />
        <SiteList list="never" settings={settings} />
      </Section>
      <Section id="reasons" title={t('reasons_title')} query={query} words={reasonNames()}>
        <ReasonList settings={settings} query={query} />
      </Section>
      <Section id="look" title={t('tool_look')} query={query} words={LOOK_WORDS}>
        <LookView look={settings.look} hasWidth />
      </Section>
      <Section id="data" title={t('data_title')} query={query} words={DATA_WORDS}>
        <SettingsFile settings={settings} />
      </Section>
      <p class="none">{t('options_none')}</p>
    </main>
  );
}

const MODE_WORDS = [
  t('mode_automatic'),
  t('mode_automatic_text'),
  t('mode_click'),
  t('mode_click_text'),
  t('settings_marks'),
];
const LOOK_WORDS = [t('look_size'), t('look_theme'), t('look_font'), t('look_spacing'), t('look_width')];
const DATA_WORDS = [t('data_export'), t('data_import'), t('data_reset')];
