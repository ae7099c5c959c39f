import { type Settings, withPassages } from '../settings.ts';
import { areAlike, wordsOf } from './likeness.ts';

type List = 'hideLike' | 'keepLike';

/** The lists of passages after the reader has marked some: what was said last counts, so the other list forgets them. */
export function markPassages(
  settings: Pick<Settings, List>,
  list: List,
  texts: readonly string[],
): Pick<Settings, List> {
  const other = list === 'hideLike' ? 'keepLike' : 'hideLike';
  const marked = texts.map(wordsOf);
  const left = settings[other].filter((text) => !marked.some((one) => areAlike(one, wordsOf(text))));
  return { ...settings, [list]: withPassages(settings[list], texts), [other]: left };
}
