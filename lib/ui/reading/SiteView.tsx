import type { PageState } from '../../messages.ts';
import { type Settings, siteOf } from '../../settings.ts';
import { Choice } from '../Choice.tsx';
import { t } from '../i18n.ts';
import { keepSettings } from '../keep-settings.tsx';
import { Locked } from '../Locked.tsx';
import { openOptions } from '../options-link.ts';
import { useSettings } from '../use-settings.ts';
import { pause } from './PauseStrip.tsx';
import type { Ask } from './use-page.ts';
import { WhyView } from './WhyView.tsx';

type Wish = 'usual' | 'always' | 'never';

interface Props {
  state: PageState;
  tabId: number;
  ask: Ask;
}

/** What is done unasked on this site, and in this tab. */
export function SiteView({ state: { report, paused }, tabId, ask }: Props) {
  const settings = useSettings();
  const site = siteOf(report.url);
  if (!settings) return null;
  return (
    <section id="settings" aria-labelledby="settings-title">
      <h2 id="settings-title">{t('settings_title')}</h2>
      {site !== null && (
        <Locked names={['never', 'always']}>
          <Choice
            legend={t('site_legend', site)}
            name="site"
            value={wishOf(settings, site)}
            options={[
              ['usual', t(settings.automatic ? 'site_usual_automatic' : 'site_usual_click')],
              ['always', t('site_always')],
              ['never', t('site_never')],
            ]}
            onChoose={(wish) => void keepSettings((now) => withWish(now, site, wish))}
          />
        </Locked>
      )}
      <label class="tick">
        <input
          type="checkbox"
          name="pause"
          checked={paused}
          onChange={({ currentTarget }) => void pause(tabId, currentTarget.checked, ask)}
        />
        <span>
          {t('pause_tab')}
          <br />
          <span class="quiet">{t('pause_tab_text')}</span>
        </span>
      </label>
      <WhyView health={report.health} />
      <p class="row">
        <button type="button" name="options" onClick={openOptions}>
          {t('settings_all')}
        </button>
        <span class="quiet">{t('settings_stored')}</span>
      </p>
    </section>
  );
}

function wishOf({ always, never }: Settings, site: string): Wish {
  if (never.includes(site)) return 'never';
  return always.includes(site) ? 'always' : 'usual';
}

function withWish({ always, never }: Settings, site: string, wish: Wish): Pick<Settings, 'always' | 'never'> {
  const without = (sites: readonly string[]): string[] => sites.filter((other) => other !== site);
  return {
    always: wish === 'always' ? [...without(always), site] : without(always),
    never: wish === 'never' ? [...without(never), site] : without(never),
  };
}
