import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../report/schema.ts';
import { Icon } from '../Icon.tsx';
import { t } from '../i18n.ts';
import { ownVoice, readAloud } from './read-aloud.ts';

/** Starts and stops reading aloud. Where the browser has no voice of its own for the language, it says so. */
export function ListenButton({ report: { language } }: { report: Report }) {
  const [voice, setVoice] = useState(() => ownVoice(language));
  const [isReading, setReading] = useState(false);
  const stop = useRef<() => void>(undefined);
  useEffect(() => {
    const update = (): void => setVoice(ownVoice(language));
    speechSynthesis.addEventListener('voiceschanged', update);
    update();
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', update);
      stop.current?.();
    };
  }, [language]);
  const toggle = (): void => {
    const article = document.getElementById('article');
    if (isReading) stop.current?.();
    else if (voice && article) {
      setReading(true);
      stop.current = readAloud(article, voice, () => setReading(false));
    }
  };
  return (
    <button
      type="button"
      name="listen"
      disabled={!voice}
      title={voice ? undefined : t('listen_no_voice')}
      aria-pressed={isReading}
      onClick={toggle}
    >
      <Icon name="speaker" />
      {t(isReading ? 'tool_listen_stop' : 'tool_listen')}
    </button>
  );
}
