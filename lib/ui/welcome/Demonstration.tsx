import { useEffect, useRef, useState } from 'preact/hooks';
import { Choice } from '../Choice.tsx';
import { t } from '../i18n.ts';

type Side = 'before' | 'after';
/** How long the sample stands as the site shows it, in milliseconds: long enough to see what goes. */
const LOOK_FIRST = 2_500;

/** A sample page that is cleaned before the reader's eyes, and can be turned back and forth. */
export function Demonstration() {
  const frame = useRef<HTMLIFrameElement>(null);
  const [side, setSide] = useState<Side>('before');
  const [isMoved, setMoved] = useState(false);
  useEffect(() => {
    if (isMoved) return undefined;
    const timer = setTimeout(() => setSide('after'), LOOK_FIRST);
    return () => clearTimeout(timer);
  }, [isMoved]);
  useEffect(() => show(frame.current, side), [side]);
  return (
    <div class="demonstration">
      <Choice
        legend={t('welcome_sample')}
        name="side"
        value={side}
        options={[
          ['before', t('welcome_before')],
          ['after', t('welcome_after')],
        ]}
        onChoose={(chosen) => {
          setMoved(true);
          setSide(chosen);
        }}
      />
      <iframe
        ref={frame}
        title={t('welcome_sample')}
        src={`/sample.html${location.search}`}
        onLoad={() => show(frame.current, side)}
      />
    </div>
  );
}

function show(frame: HTMLIFrameElement | null, side: Side): void {
  frame?.contentDocument?.dispatchEvent(new Event(side === 'after' ? 'clean' : 'undo'));
}
