import type { AnyOf } from '../language/pattern.ts';

/**
 * What the checks need to know of a language. All patterns are global, are matched against lower-case text with
 * straight quotes, and mark off whole words themselves.
 */
interface Words<Pattern> {
  /** A byline, whole, that names nobody who could answer for the text. */
  nobody: Pattern;
  sources: {
    /** A heading, whole, above a list of references. */
    heading: Pattern;
    /** What occurs in any line that may announce references: they must look the more like ones. */
    roots: Pattern;
    /** A named journal, study or body as the origin of a statement. */
    named: Pattern;
    /** Studies, experts or statistics that nobody could look up. */
    vague: Pattern;
    /** What doctors, makers or people say or are said to know, where nothing better is named. */
    hearsay: Pattern;
    /** Studies and data of any kind are spoken of, named or not. */
    studies: Pattern;
    /** Experts are. */
    experts: Pattern;
  };
  funding: {
    /** The page says who pays for it or what it earns. */
    disclosed: Pattern;
    /** Something is for sale: prices, orders, bookings, codes. */
    selling: Pattern;
    /** What a provider of care calls itself, in its own name or in its host. */
    provider: Pattern;
    /** A provider of care speaks of its own rooms. */
    rooms: Pattern;
    /** What stands in the menus of a provider of care. */
    care: Pattern;
    /** The house speaks of itself: "we", "our". */
    house: Pattern;
    /** The writer speaks of themself: "I", "my". */
    self: Pattern;
    /** Words of those who treat: patients, appointments, operations. */
    treating: Pattern;
    /** Words of those who sell goods or courses: bottles, members, carts. */
    wares: Pattern;
    /** Care by post and screen: questionnaires, video, "to your door". */
    remote: Pattern;
  };
  balance: {
    /** Risks, side effects and limits of treatments, alternatives, uncertainty. */
    limits: Pattern;
    /** Warnings of any kind: when to see a doctor, what to avoid, "but", "however". */
    cautions: Pattern;
    /** The claim that a treatment has no risk, after which only real limits count. */
    harmless: Pattern;
  };
  damage: {
    /** A number or a name is missing. */
    gaps: Pattern;
    /** A sentence that ends on a word which asks for another one. */
    dangling: Pattern;
    /** A small word that stands twice. */
    doubled: Pattern;
    /** "N out of M", the two numbers as groups `part` and `whole`. */
    outOf: Pattern;
    /** Marks of machine translation that nobody has read. */
    mistranslated: Pattern;
    /** Words of fields that have nothing to do with health. */
    foreign: Pattern;
  };
  /** School grade, or a score, and the band it falls into. */
  reading: ReadingFormula;
}

/** What a language looks for, as it stands in its file. */
export type NoticeSources = Words<RegExp | AnyOf>;

/** The same, made ready for the words of one page. */
export type NoticeWords = Words<RegExp>;

interface ReadingFormula {
  /** The formula's own name, shown with the figure. */
  name: string;
  /** Figure of a text: a school grade or an ease score, as the formula defines it. */
  score(text: TextCounts): number;
  /** Syllables of a word in lower case; unused where the formula counts none. */
  syllables(word: string): number;
  /** Whether the figure means easy (up to about the eighth school year), average or hard (beyond school). */
  band(score: number): 'easy' | 'average' | 'hard';
}

/** Counts of a text, from which a formula works. */
export interface TextCounts {
  sentences: number;
  words: number;
  syllables: number;
  /** Words of three syllables or more. */
  longSyllableWords: number;
  /** Words of more than six letters. */
  longWords: number;
  monosyllables: number;
  characters: number;
  /** Stretches between commas, stops and the like. */
  clauses: number;
}
