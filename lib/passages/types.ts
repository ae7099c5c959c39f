import type { Span } from '../page/types.ts';

/** A block or a passage that is taken out, with its reason. */
export interface Removal {
  kind: 'block' | 'passage';
  /** The rule's id, which is also the locale key of its reason. */
  reason: string;
  /** Number of the block in `Page.blocks`. */
  block: number;
  /** The stretch of the block's text; all of it where `kind` is `block`. */
  span: Span;
  text: string;
}

/** Text that no rule may remove. */
export interface Protected {
  /** The protection's id. */
  kind: string;
  block: number;
  span: Span;
  text: string;
}

/** What is taken out of a page and what is kept whatever the rules say. */
export interface Plan {
  removals: readonly Removal[];
  protected: readonly Protected[];
  /** Part of the article's text that is likely to sell, each sentence counted by its chance; only a whole page's plan has it. */
  selling?: number;
}
