import type { Settings } from '../../settings.ts';
import { t } from '../i18n.ts';
import { keepSettings } from '../keep-settings.tsx';

const LISTS = ['hideLike', 'keepLike'] as const;

/** The passages that the reader marked on pages; each can be forgotten again. */
export function PassageLists({ settings }: { settings: Settings }) {
  const lists = LISTS.filter((list) => settings[list].length > 0);
  if (lists.length === 0) return <p class="quiet">{t('passages_none')}</p>;
  return (
    <>
      <p class="quiet">{t('passages_text')}</p>
      {lists.map((list) => (
        <div class="sites" key={list}>
          <h3>{t(`passages_${list}`)}</h3>
          <ul>
            {settings[list].map((text) => (
              <li key={text}>
                <span dir="auto">{text}</span>
                <button
                  type="button"
                  aria-label={t('passages_forget', text)}
                  onClick={() =>
                    void keepSettings((now) => ({ [list]: now[list].filter((other) => other !== text) }))
                  }
                >
                  {'\u2715'}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
