import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../policy.ts';
import { loadPolicy, onSettingsChanged } from '../storage.ts';

/** What is laid down for this computer; nothing until it is known. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState<Policy>({});
  useEffect(() => {
    const load = (): void => void loadPolicy().then(setPolicy);
    load();
    return onSettingsChanged(load);
  }, []);
  return policy;
}
