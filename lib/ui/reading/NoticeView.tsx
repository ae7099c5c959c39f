import type { Report } from '../../report/schema.ts';
import { t, textOf } from '../i18n.ts';
import { SIGNS, toneOf } from './tones.ts';

type Notice = Report['notice'];
type Check = Notice['checks'][number];

interface Place {
  block: number;
  start: number;
  end: number;
}

interface Props {
  notice: Notice;
  onShow: (place: Place) => void;
}

/** The notice as one line that opens into its ten questions. */
export function NoticeView({ notice, onShow }: Props) {
  return (
    <aside aria-label={t('notice_title')}>
      <details class="notice">
        <summary data-level={notice.level}>
          <span class="level">{textOf('level', notice.level)}</span>
          <span class="hint">{t('notice_open')}</span>
        </summary>
        <ul class="checks">
          {notice.checks.map((check) => (
            <CheckView key={check.id} check={check} onShow={onShow} />
          ))}
        </ul>
        <p class="always">{t('notice_always')}</p>
      </details>
    </aside>
  );
}

function CheckView({ check, onShow }: { check: Check; onShow: Props['onShow'] }) {
  const tone = toneOf(check.id, check.outcome);
  return (
    <li data-tone={tone}>
      <span class="sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <h2>{textOf('check', check.id)}</h2>
      <p>{textOf('check', check.id, check.outcome)}</p>
      {check.evidence.map((quote, index) => {
        const place = check.places[index];
        return place ? (
          <button
            type="button"
            class="quote"
            key={quote}
            title={t('quote_show')}
            onClick={() => onShow({ block: place.block, ...place.span })}
          >
            <q>{quote}</q>
          </button>
        ) : (
          <p class="quote" key={quote} title={t('quote_in_metadata')}>
            <q>{quote}</q>
          </p>
        );
      })}
    </li>
  );
}
