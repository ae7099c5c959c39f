import type { Material } from './material.ts';
import type { CheckId, Evidence, Outcome } from './types.ts';

/** One question of the notice: what it found in the material, with quotes. */
export interface Check<Id extends CheckId> {
  id: Id;
  run(material: Material): { outcome: Outcome<Id>; evidence: Evidence[] };
}

/** A page in short for a check: one block a line; `# ` a heading, `- ` an item, `$ ` text that the plan calls promotional. */
export interface Example<Id extends CheckId> {
  language: string;
  page: string;
  article?: { author?: string; reviewer?: string; published?: string; updated?: string };
  outcome: Outcome<Id>;
  /** Must overlap one of the quotes. */
  quote?: string;
}
