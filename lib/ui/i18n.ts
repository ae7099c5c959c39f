import type messages from '../../public/_locales/en/messages.json';
import { browser } from '../browser.ts';
import { groundOf } from './ground.ts';

type Key = keyof typeof messages;
/** Keys that have a form for each plural: `removed_count` for `removed_count_one` and `removed_count_other`. */
type PluralKey = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/**
 * BCP 47 language of the texts, as they say themselves: where the browser speaks a language that we have no texts in,
 * they are English.
 */
export function uiLanguage(): string {
  return t('language_code');
}

/** The text of a key in the reader's language. */
export function t(key: Key, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}

/** The text of a key for a number, in the plural form that the language asks for. */
export function plural(key: PluralKey, count: number): string {
  const language = uiLanguage();
  const value = new Intl.NumberFormat(language).format(count);
  const form = new Intl.PluralRules(language).select(count);
  return browser.i18n.getMessage(`${key}_${form}`, value) || browser.i18n.getMessage(`${key}_other`, value);
}

/** The text that goes with an id of a rule, a check or an outcome; '' where the locales have none. */
export function textOf(kind: 'reason' | 'check' | 'level', ...ids: string[]): string {
  return browser.i18n.getMessage([kind, ...ids].join('_').replaceAll('-', '_'));
}

/** A ground of the health verdict, such as `title: skin cancer`, in the reader's language; '' where the locales have none. */
export function textOfGround(ground: string): string {
  const { id, words } = groundOf(ground);
  return browser.i18n.getMessage(`because_${id}`, words);
}

/** A day as the reader writes it. @param day `YYYY-MM-DD` */
export function writeDay(day: string): string {
  const format = new Intl.DateTimeFormat(uiLanguage(), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A share of 1 in per cent. */
export function writeShare(share: number): string {
  return new Intl.NumberFormat(uiLanguage(), { style: 'percent' }).format(share);
}

/** The day of reading. */
export function today(): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(new Date());
}
