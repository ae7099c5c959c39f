import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { keepSettings } from '../keep-settings.tsx';
import { Locked } from '../Locked.tsx';
import { LookView } from '../LookView.tsx';
import { ModeChoice } from '../ModeChoice.tsx';
import { useSettings } from '../use-settings.ts';
import { Keys } from './Keys.tsx';
import { PassageLists } from './PassageLists.tsx';
import { ReasonList, reasonNames } from './ReasonList.tsx';
import { Section } from './Section.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { SiteList } from './SiteList.tsx';
import { SyncChoice } from './SyncChoice.tsx';

/** All settings on one page, with a search over what they say. */
export function OptionsPage() {
  const settings = useSettings();
  const [query, setQuery] = useState('');
  if (!settings) return null;
  return (
    <main>
      <h1>{t('settings_title')}</h1>
      {!settings.sync && <p class="quiet">{t('settings_stored')}</p>}
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
        <Locked names={['automatic']}>
          <ModeChoice legend={t('mode_title')} />
        </Locked>
        <Locked names={['marks']}>
          <label class="tick">
            <input
              type="checkbox"
              name="marks"
              checked={settings.marks}
              onChange={({ currentTarget }) => void keepSettings({ marks: currentTarget.checked })}
            />
            {t('settings_marks')}
          </label>
        </Locked>
      </Section>
      <Section
        id="sites"
        title={t('sites_title')}
        query={query}
        words={[t('sites_always'), t('sites_never'), ...settings.always, ...settings.never]}
      >
        <Locked names={['always']}>
          <SiteList list="always" settings={settings} />
        </Locked>
        <Locked names={['never']}>
          <SiteList list="never" settings={settings} />
        </Locked>
      </Section>
      <Section id="reasons" title={t('reasons_title')} query={query} words={reasonNames()}>
        <Locked names={['keptReasons']}>
          <ReasonList settings={settings} query={query} />
        </Locked>
      </Section>
      <Section
        id="passages"
        title={t('passages_title')}
        query={query}
        words={[t('passages_text'), ...settings.hideLike, ...settings.keepLike]}
      >
        <PassageLists settings={settings} />
      </Section>
      <Section id="look" title={t('look_title')} query={query} words={LOOK_WORDS}>
        <Locked names={['look']}>
          <LookView look={settings.look} hasWidth />
        </Locked>
      </Section>
      <Section id="keys" title={t('keys_title')} query={query} words={KEYS_WORDS}>
        <Keys />
      </Section>
      <Section id="data" title={t('data_title')} query={query} words={DATA_WORDS}>
        <SyncChoice isOn={settings.sync} />
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
const DATA_WORDS = [t('data_export'), t('data_import'), t('data_reset'), t('sync_label')];
const KEYS_WORDS = [t('keys_open'), t('command_toggle'), t('keys_change')];
