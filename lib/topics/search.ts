import { catalogue } from './catalogue.ts';
import { allowedEdits, countBits, editsToPrefix, letterSet } from './edits.ts';
import { topicName } from './links.ts';
import { type SearchName, type SearchWord, searchIndex, searchWords } from './search-index.ts';
import { TOPIC_LANGUAGES, type Topic } from './types.ts';

/** A topic found by the search. */
export interface TopicHit {
  id: string;
  /** In the language asked for, else in English. */
  title: string;
  /** The name that was found, where it is another than the title; otherwise ''. */
  matched: string;
}

const MAX_HITS = 8;
/** What a word of the query is worth by how it was found: whole, as a beginning, or with typing errors. */
const WORTH = { whole: 1, beginning: 0.85, perEdit: 0.25, longer: 0.02 };
const BONUS = { title: 0.05, language: 0.04 };
/** At least this part of the query's words has to be found in a name. */
const LEAST_FOUND = 0.5;

/**
 * Searches the index by any name in any language, as the user types: beginnings of words count, and so do words with a
 * typing error (one from four letters, two from eight).
 * @param query what was typed so far
 * @param language BCP 47; titles are given in it, and its names go first among equals
 * @returns at most `limit` topics, the best first
 */
export function searchTopics(query: string, language: string, limit = MAX_HITS): TopicHit[] {
  const typed = searchWords(query).map(prepare);
  if (typed.length === 0) return [];
  const { names, words } = searchIndex();
  const points = new Map<number, number>();
  const found = new Map<number, number>();
  for (const word of typed) {
    const best = new Map<number, number>();
    for (const known of words) {
      const worth = worthOf(word, known);
      if (worth > 0) for (const name of known.names) if (worth > (best.get(name) ?? 0)) best.set(name, worth);
    }
    for (const [name, worth] of best) {
      points.set(name, (points.get(name) ?? 0) + worth);
      found.set(name, (found.get(name) ?? 0) + 1);
    }
  }
  const { topics } = catalogue();
  const known = TOPIC_LANGUAGES.find((code) => code === language.split('-')[0]) ?? 'en';
  const ranked = new Map<number, { score: number; name: SearchName }>();
  for (const [index, sum] of points) {
    const name = names[index] as SearchName;
    if ((found.get(index) ?? 0) < typed.length * LEAST_FOUND) continue;
    const length = Math.max(typed.length, name.words.length);
    const score =
      (2 * sum) / (typed.length + length) +
      (name.isTitle ? BONUS.title : 0) +
      (name.language === known ? BONUS.language : 0);
    if (score > (ranked.get(name.topic)?.score ?? 0)) ranked.set(name.topic, { score, name });
  }
  return [...ranked]
    .sort(([, a], [, b]) => b.score - a.score)
    .slice(0, limit)
    .map(([position, { name }]) => {
      const topic = topics[position] as Topic;
      const title = topicName(topic, known);
      const isTitle = searchWords(title).join('') === name.words.join('');
      return { id: topic.id, title, matched: isTitle ? '' : name.text };
    });
}

/** A word of the query, prepared for many comparisons. */
interface TypedWord {
  text: string;
  letters: number;
  isChinese: boolean;
  edits: number;
}

function prepare(text: string): TypedWord {
  const isChinese = /[\u3400-\u9fff]/.test(text);
  return { text, letters: letterSet(text), isChinese, edits: isChinese ? 0 : allowedEdits(text) };
}

/** How well a typed word stands for a known one: 1 for the same, 0 for another. */
function worthOf(typed: TypedWord, { text, letters }: SearchWord): number {
  if (text.length + typed.edits < typed.text.length) return 0;
  if (text === typed.text) return WORTH.whole;
  const longer = WORTH.longer * Math.min(10, Math.abs(text.length - typed.text.length));
  if (text.startsWith(typed.text)) return WORTH.beginning - longer;
  if (typed.isChinese) return text.includes(typed.text) ? WORTH.beginning - 2 * longer : 0;
  if (typed.edits === 0 || countBits(typed.letters & ~letters) > typed.edits) return 0;
  const edits = editsToPrefix(typed.text, text, typed.edits);
  return edits < 0 ? 0 : WORTH.beginning - WORTH.perEdit * edits - longer;
}
