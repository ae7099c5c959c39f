import type { Report } from '../../report/schema.ts';
import { t, textOfGround } from '../i18n.ts';

/** Why the page is taken for a health article, or is not, with the page's own words. */
export function WhyView({ health }: { health: Report['health'] }) {
  const grounds = health.reasons.map(textOfGround).filter((text) => text !== '');
  if (grounds.length === 0) return null;
  return (
    <details class="why">
      <summary>{t(health.isHealthArticle ? 'because_yes' : 'because_no')}</summary>
      <ul>
        {grounds.map((ground) => (
          <li key={ground}>{ground}</li>
        ))}
      </ul>
    </details>
  );
}
