import { GLOSSARY_A_M } from './data/glossary-a-m.ts';
import { GLOSSARY_N_Z } from './data/glossary-n-z.ts';
import { stemmerOf, type Word, wordsOf } from './words.ts';

/** A term of a text that lay readers stumble over, explained. */
export interface ExplainedTerm {
  /** The term as the glossary writes it. */
  term: string;
  /** One sentence. */
  explanation: string;
  /** Page on the same subject, to hold the explanation against. */
  reference: string;
  /** Where the term first stands in the text, UTF-16 units. */
  start: number;
  end: number;
}

interface Entry {
  term: string;
  stems: readonly string[];
  /** An acronym, to be found in capitals only. */
  caps: boolean;
  explanation: string;
  reference: string;
}

const stemWord = stemmerOf('en');
let built: Map<string, Entry[]> | undefined;

/** Address of a reference: `m:` a MedlinePlus topic, `n:` an NHS condition. */
function addressOf(reference: string): string {
  const [source, slug] = reference.split(':');
  return source === 'n' ? `https://www.nhs.uk/conditions/${slug}/` : `https://medlineplus.gov/${slug}.html`;
}

/** The entries by the first word of each of their names, the longest first. */
function entries(): Map<string, Entry[]> {
  if (built) return built;
  built = new Map();
  for (const line of `${GLOSSARY_A_M}${GLOSSARY_N_Z}`.split('\n')) {
    const [names, explanation, reference] = line.split('|');
    if (!names || !explanation || !reference) continue;
    const [term = ''] = names.split(';');
    for (const name of names.split(';')) {
      const stems = wordsOf(name, stemWord).map((word) => word.stem);
      const first = stems[0] ?? '';
      const caps = /^[A-Z0-9]+$/.test(name);
      const entry = { term, stems, caps, explanation, reference: addressOf(reference) };
      built.set(
        first,
        [...(built.get(first) ?? []), entry].sort((a, b) => b.stems.length - a.stems.length),
      );
    }
  }
  return built;
}

/**
 * Finds the terms of a text that the glossary explains, each where it first stands, in the order of the text.
 * @param language BCP 47 of the text; the glossary is English so far, other languages have no terms
 */
export function explainTerms(text: string, language: string): ExplainedTerm[] {
  if (language.split('-')[0] !== 'en') return [];
  const words = wordsOf(text, stemWord);
  const seen = new Set<string>();
  const found: ExplainedTerm[] = [];
  for (let at = 0; at < words.length; at++) {
    const entry = entries()
      .get(words[at]?.stem ?? '')
      ?.find((candidate) => fits(candidate, words, at));
    if (!entry) continue;
    const { term, stems, explanation, reference } = entry;
    const { start } = words[at] as Word;
    at += stems.length - 1;
    if (seen.has(term)) continue;
    seen.add(term);
    found.push({ term, explanation, reference, start, end: (words[at] as Word).end });
  }
  return found;
}

function fits({ stems, caps }: Entry, words: readonly Word[], at: number): boolean {
  if (caps && !words[at]?.caps) return false;
  return stems.every((stem, offset) => words[at + offset]?.stem === stem);
}
