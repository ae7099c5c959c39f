import { ALPHABETS, HAN, NUMERALS } from '../language/letters.ts';
import { simplified } from '../language/simplified.ts';
import { catalogue } from './catalogue.ts';
import { letterSet } from './edits.ts';
import { TOPIC_LANGUAGES, type TopicLanguage } from './types.ts';
import { foldWord } from './words.ts';

/** A name as the search knows it. */
export interface SearchName {
  topic: number;
  text: string;
  words: readonly string[];
  /** Null for a medicine, whose name belongs to no language. */
  language: TopicLanguage | null;
  /** The topic's own title in its language. */
  isTitle: boolean;
}

/** A distinct word of the names, and the names that hold it. */
export interface SearchWord {
  text: string;
  letters: number;
  names: readonly number[];
}

export interface SearchIndex {
  names: readonly SearchName[];
  words: readonly SearchWord[];
}

const ASCII = /^[ -~]*$/;
const PLAIN_WORD = /[a-z0-9]+/g;
const WORD = new RegExp(`[${HAN}]+|[${ALPHABETS}${NUMERALS}]+`, 'g');

/** Splits into folded words; Chinese stays together. */
export function searchWords(text: string): string[] {
  // Most names are plain, and there are thousands.
  if (ASCII.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? [];
  return foldWord(simplified(text)).match(WORD) ?? [];
}

function build(): SearchIndex {
  const names: SearchName[] = [];
  const holders = new Map<string, number[]>();
  const add = (topic: number, text: string, language: TopicLanguage | null, isTitle: boolean): void => {
    const words = searchWords(text);
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string;
      if (words.indexOf(word) < at) continue;
      const list = holders.get(word);
      if (list) list.push(names.length);
      else holders.set(word, [names.length]);
    }
    names.push({ topic, text, words, language, isTitle });
  };
  catalogue().topics.forEach((topic, index) => {
    for (const language of TOPIC_LANGUAGES)
      topic.names[language].forEach((name, order) => {
        add(index, name.replace(/^~/, ''), language, order === 0);
      });
    for (const name of topic.medicines) add(index, name, null, false);
    // The title in one word, for those who leave out the spaces.
    if (topic.id === topic.medlineplus) add(index, topic.medlineplus, 'en', false);
  });
  const words = [...holders].map(([text, list]) => ({ text, letters: letterSet(text), names: list }));
  return { names, words };
}

let built: SearchIndex | undefined;

/** The names of all languages by word, put together at the first search. */
export function searchIndex(): SearchIndex {
  built ??= build();
  return built;
}
