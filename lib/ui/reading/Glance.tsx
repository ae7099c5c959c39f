import { pageShares, SHARES } from '../../reader/shares.ts';
import type { Report } from '../../report/schema.ts';
import { t, writeShare } from '../i18n.ts';

/** The page at a glance: one bar, told by words and patterns as well as by colour. */
export function Glance({ report }: { report: Report }) {
  const shares = pageShares(report);
  const shown = SHARES.filter((share) => shares[share] >= 0.005);
  if (shown.length < 2) return null;
  return (
    <figure class="glance" aria-label={t('glance_title')}>
      <div class="bar" aria-hidden="true">
        {shown.map((share) => (
          <i key={share} data-share={share} style={{ flexGrow: shares[share], minWidth: '6px' }} />
        ))}
      </div>
      <ul>
        {shown.map((share) => (
          <li key={share}>
            <i data-share={share} aria-hidden="true" />
            {t(`share_${share}`)} {writeShare(shares[share])}
          </li>
        ))}
      </ul>
    </figure>
  );
}
