import { numbersFrom } from '../learning/random.ts';
import type { Labelled } from './sentences.ts';

/** What joins two statements into one sentence. */
const JOINTS = [', ', ' – ', ': ', '; '];

/**
 * Longer sentences out of two: on a page a promise stands beside an offer, a name or a price, seldom alone. What is
 * joined to a promise sells too, so that the model does not learn that warnings and doses promise something.
 */
export function mixed(own: readonly Labelled[], plain: readonly Labelled[]): Labelled[] {
  const next = numbersFrom(11);
  const draw = <T>(list: readonly T[]): T => list[next() % list.length] as T;
  return own.flatMap((sentence) => {
    const { language, isClaim } = sentence;
    const pool = (isClaim ? plain : [...own, ...plain]).filter(
      (other) => other.language === language && !other.isClaim && (!isClaim || other.sells),
    );
    const joint = language === 'zh' ? '，' : draw(JOINTS);
    const other = draw(pool);
    return [
      { ...sentence, text: join(sentence.text, joint, other.text) },
      { ...sentence, text: join(other.text, joint, sentence.text) },
    ];
  });
}

function join(first: string, joint: string, second: string): string {
  return `${first.replace(/[.。!！]+$/, '')}${joint}${second.charAt(0).toLowerCase()}${second.slice(1)}`;
}
