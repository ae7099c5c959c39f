import type { PackedTrees } from '../learnt/trees.ts';
import choice from './data/choice.json' with { type: 'json' };

// What compares the likeliest topics of an article with each other.
export const leading = (): PackedTrees => choice.leading;
export const beside = (): PackedTrees => choice.beside;
