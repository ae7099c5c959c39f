import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { type Change, saveSettings } from '../storage.ts';
import { t } from './i18n.ts';

const listeners = new Set<(hasFailed: boolean) => void>();

/** Saves what the reader has chosen. @returns false where the browser could not; `Unsaved` then tells the reader */
export async function keepSettings(change: Change): Promise<boolean> {
  const isKept = await saveSettings(change).then(
    () => true,
    () => false,
  );
  for (const listener of listeners) listener(!isKept);
  return isKept;
}

/** Leaves what is removed for a reason on pages, or not. */
export function withReason(
  { keptReasons }: Settings,
  reason: string,
  isKept: boolean,
): Pick<Settings, 'keptReasons'> {
  const others = keptReasons.filter((other) => other !== reason);
  return { keptReasons: isKept ? [...others, reason] : others };
}

/** Says that the last choice could not be saved. */
export function Unsaved() {
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    listeners.add(setFailed);
    return () => void listeners.delete(setFailed);
  }, []);
  return hasFailed ? (
    <p class="strip" role="alert">
      {t('settings_unsaved')}
    </p>
  ) : null;
}
