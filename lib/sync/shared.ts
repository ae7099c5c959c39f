import { parseSettings, type Settings } from '../settings.ts';

/** What is carried over. The passages that a reader marked stay on the device: they tell what was read. */
const SHARED = ['automatic', 'never', 'always', 'keptReasons', 'look', 'marks'] as const;
export type Shared = Pick<Settings, (typeof SHARED)[number]>;

/** The part of the settings that is carried over. */
export function sharedPart(settings: Shared): Shared {
  return Object.fromEntries(SHARED.map((name) => [name, settings[name]])) as Shared;
}

/** Whether two devices hold the same. */
export function isSame(a: Shared, b: Shared): boolean {
  return JSON.stringify(sharedPart(a)) === JSON.stringify(sharedPart(b));
}

/** What another device has left, or null where none has left anything; a damaged part takes its default. */
export function parseShared(stored: Record<string, unknown>): Shared | null {
  return SHARED.some((name) => name in stored) ? sharedPart(parseSettings(stored)) : null;
}

/**
 * What a device holds that joins the others: their choices, and the sites of both. A site that stands in both lists is
 * left alone: "never" weighs more.
 */
export function join(own: Shared, others: Shared): Shared {
  const never = [...new Set([...others.never, ...own.never])];
  const always = [...new Set([...others.always, ...own.always])].filter((site) => !never.includes(site));
  return { ...others, never, always };
}
