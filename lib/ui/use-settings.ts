import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { loadSettings, onSettingsChanged } from '../storage.ts';

/** The reader's settings, always as they are now; null until they are known. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return onSettingsChanged(setSettings);
  }, []);
  return settings;
}
