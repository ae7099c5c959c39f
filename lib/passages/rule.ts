import type { BlockFacts } from './blocks.ts';
import type { Sentence } from './facts.ts';

/** One reason to remove a sentence of the article. */
export interface PassageRule {
  id: string;
  /** Whether the sentence does what the rule is about. */
  removes(sentence: Sentence): boolean;
}

/** One reason to remove a whole block. */
export interface BlockRule {
  id: string;
  /** Words of class, id, role or label by which authors name such a part of a page; element names too. */
  containers: string;
  /** Whether the block is of this kind by its own text, wherever it stands. */
  removes?(block: BlockFacts): boolean;
}

/** One kind of text that no rule may remove. */
export interface Protection {
  id: string;
  protects(sentence: Sentence): boolean;
}

/** A text with its language, English unless told: what a rule must hit or must miss. */
export type Example = string | { language: string; text: string };

export interface Examples {
  hits: readonly Example[];
  misses: readonly Example[];
}

/** A block to try a block rule on: where it stands, as `tag.class#id`, its text, and whether it is all link. */
export interface BlockExample {
  in: string;
  text: string;
  link?: boolean;
}

export interface BlockExamples {
  hits: readonly BlockExample[];
  misses: readonly BlockExample[];
}
