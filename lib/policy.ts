import * as z from 'zod/mini';
import { type Settings, settingsFields } from './settings.ts';

/** Settings that whoever looks after the computer has laid down: a library, a hospital, a company. */
export type Policy = Partial<Pick<Settings, (typeof MANAGED)[number]>>;

/** What can be laid down. `public/managed-schema.json` tells Chromium the same. */
export const MANAGED = ['automatic', 'never', 'always', 'keptReasons', 'look', 'marks'] as const;

/** The policy from whatever the browser holds; a value that is wrong lays nothing down. */
export function parsePolicy(stored: unknown): Policy {
  const { success, data } = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!success) return {};
  return Object.fromEntries(
    MANAGED.flatMap((name) => {
      const value = settingsFields[name].safeParse(data[name]);
      return value.success ? [[name, value.data]] : [];
    }),
  );
}
