import type { Settings } from '../../settings.ts';
import { saveSettings } from '../../storage.ts';
import { OWN_WISH } from '../../wishes/own-wish.ts';
import { t, textOf } from '../i18n.ts';
import { Locked } from '../Locked.tsx';

interface Item {
  /** Number in `Report.removed`. */
  index: number;
  text: string;
  isBack: boolean;
}

interface Props {
  reason: string;
  items: readonly Item[];
  /** Whether the page is cleaned, so that single things can be put back. */
  canChange: boolean;
  change: (removals: number[], isBack: boolean) => void;
  settings: Settings | null;
  /** The removal with this number was wrong. */
  callWrong: (index: number) => void;
}

/** All that was taken out for one reason. */
export function ReasonView({ reason, items, canChange, change, settings, callWrong }: Props) {
  const allBack = items.every(({ isBack }) => isBack);
  const all = items.map(({ index }) => index);
  return (
    <details class="reason">
      <summary>
        {textOf('reason', reason) || t('reason_unknown')} <span class="count">({items.length})</span>
      </summary>
      <ul>
        {items.map(({ index, text, isBack }) => (
          <li key={index}>
            <p class={isBack ? 'back' : undefined} data-note={t('is_back')}>
              {text}
            </p>
            <div class="row">
              {canChange && (
                <button type="button" onClick={() => change([index], isBack)}>
                  {isBack ? t('remove_one') : t('restore_one')}
                </button>
              )}
              {reason !== OWN_WISH && (
                <button type="button" name="wrong" onClick={() => callWrong(index)}>
                  {t('wrong_one')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {canChange && items.length > 1 && (
        <button type="button" name="reason" onClick={() => change(all, allBack)}>
          {allBack ? t('remove_reason') : t('restore_reason')}
        </button>
      )}
      {settings && reason !== OWN_WISH && (
        <Locked names={['keptReasons']}>
          <KeepAlways reason={reason} kept={settings.keptReasons} />
        </Locked>
      )}
    </details>
  );
}

function KeepAlways({ reason, kept }: { reason: string; kept: readonly string[] }) {
  const others = kept.filter((other) => other !== reason);
  return (
    <label class="tick quiet">
      <input
        type="checkbox"
        name="kept"
        checked={kept.includes(reason)}
        onChange={({ currentTarget }) =>
          void saveSettings({ keptReasons: currentTarget.checked ? [...others, reason] : others })
        }
      />
      {t('keep_reason')}
    </label>
  );
}
