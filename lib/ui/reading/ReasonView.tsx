import type { Settings } from '../../settings.ts';
import { OWN_WISH } from '../../wishes/own-wish.ts';
import { t, textOf } from '../i18n.ts';
import { keepSettings, withReason } from '../keep-settings.tsx';
import { Locked } from '../Locked.tsx';

/** Removals listed for one reason; a page with more is no article, and all of them can still be put back at once. */
const MOST = 300;

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
        {items.slice(0, MOST).map(({ index, text, isBack }) => (
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
        {items.length > MOST && <li>{'\u2026'}</li>}
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
  return (
    <label class="tick quiet">
      <input
        type="checkbox"
        name="kept"
        checked={kept.includes(reason)}
        onChange={({ currentTarget }) =>
          void keepSettings((now) => withReason(now, reason, currentTarget.checked))
        }
      />
      {t('keep_reason')}
    </label>
  );
}
