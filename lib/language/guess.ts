import type { Block } from '../page/types.ts';
import { LATIN1_LETTERS, LETTERS } from './letters.ts';

/** The commonest short words of each language; enough to tell them apart within a few sentences. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it with are on as be this you or have from not by can',
  es: 'el la los las de que en un una por con para es se del como más su al lo pero',
  de: 'der die das und ist von den mit nicht ein eine zu im auf für sich auch bei dem des wird',
  fr: 'le la les des et est dans un une du que pour qui au sur pas par plus avec ce vous',
  pt: 'o os as do da dos das em um uma para com não que se no na por mais como ao é',
};
/** Letters that take the long classes, which are slow to compile; between the two ranges stand signs. */
const BEYOND_LATIN1 = /[\u0100-\u1fff\u2c00-\uffff]/;
/** Characters looked at; the verdict is clear long before. */
const SAMPLE = 6_000;

/**
 * Primary language of a page (BCP 47): from the words where they are clear, since templates often leave `lang` at
 * the vendor's default; otherwise from the mark-up; otherwise `en`.
 */
export function guessLanguage(blocks: readonly Pick<Block, 'text'>[], lang: string): string {
  const declared = /^[a-z]{2,3}/.exec(lang.trim().toLowerCase())?.[0] ?? '';
  let sample = '';
  for (const block of blocks) {
    if (block.text.length > 40 || /[\u3400-\u9fff]{8}/.test(block.text)) sample += `${block.text} `;
    if (sample.length > SAMPLE) break;
  }
  const kana = sample.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const han = sample.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  if (kana > 20 && kana * 10 > han) return 'ja';
  if (han * 4 > sample.length && han > 20) return 'zh';
  const lower = sample.toLowerCase();
  const letters = BEYOND_LATIN1.test(lower) ? LETTERS : LATIN1_LETTERS;
  const all = occurrences(lower, `[${letters}]+`);
  const counts = Object.entries(FUNCTION_WORDS)
    .map(([code, words]) => ({
      code,
      count: occurrences(lower, `(?<![${letters}])(?:${words.replaceAll(' ', '|')})(?![${letters}])`),
    }))
    .sort((a, b) => b.count - a.count);
  const [best, second] = counts;
  const isClear =
    best && second && best.count >= 8 && best.count > all * 0.12 && best.count > second.count * 1.25;
  return isClear ? best.code : declared || (best && best.count > 3 ? best.code : 'en');
}

/** How often a regular expression occurs. The browser counts quicker than a loop of ours that runs for the first time. */
function occurrences(text: string, source: string): number {
  return text.match(new RegExp(source, 'g'))?.length ?? 0;
}
