import { useState } from 'preact/hooks';
import { type Settings, siteOf } from '../../settings.ts';
import { t } from '../i18n.ts';
import { keepSettings } from '../keep-settings.tsx';

interface Props {
  list: 'always' | 'never';
  settings: Settings;
}

/** One list of sites: each can be taken off it, and a new one written in. */
export function SiteList({ list, settings }: Props) {
  const sites = settings[list];
  const other = list === 'always' ? 'never' : 'always';
  const add = (site: string): void =>
    void keepSettings((now) => ({
      [list]: [...now[list].filter((one) => one !== site), site],
      [other]: now[other].filter((one) => one !== site),
    }));
  return (
    <div class="sites">
      <h3>{t(`sites_${list}`)}</h3>
      {sites.length === 0 && <p class="quiet">{t('sites_none')}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              aria-label={t('sites_remove', site)}
              onClick={() =>
                void keepSettings((now) => ({ [list]: now[list].filter((one) => one !== site) }))
              }
            >
              {'\u2715'}
            </button>
          </li>
        ))}
      </ul>
      <AddSite label={t(`sites_add_${list}`)} onAdd={add} />
    </div>
  );
}

function AddSite({ label, onAdd }: { label: string; onAdd: (site: string) => void }) {
  const [text, setText] = useState('');
  const [isBad, setBad] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const written = text.trim();
    const site = siteOf(written.includes('://') ? written : `https://${written}`);
    setBad(site === null);
    if (site === null) return;
    onAdd(site);
    setText('');
  };
  return (
    <form class="row" onSubmit={submit}>
      <input
        type="text"
        aria-label={label}
        placeholder={label}
        aria-invalid={isBad}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit">{t('sites_add')}</button>
      <p role="alert">{isBad && t('sites_bad')}</p>
    </form>
  );
}
