import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { ModeChoice } from '../ModeChoice.tsx';
import { Demonstration } from './Demonstration.tsx';

/** What the extension does, shown on a sample, and the choice between its two ways to work. */
export function WelcomePage() {
  const [isChosen, setChosen] = useState(false);
  return (
    <main>
      <h1>{t('welcome_title')}</h1>
      <p>{t('welcome_text')}</p>
      <Demonstration />
      <ModeChoice legend={t('welcome_choose')} onChosen={() => setChosen(true)} />
      <p role="status">{isChosen && t('welcome_chosen')}</p>
      <p>{t('welcome_button')}</p>
      <p class="quiet">{t('welcome_privacy')}</p>
    </main>
  );
}
