import type { PackedTrees } from '../../learnt/trees.ts';
import weights from '../data/weights.json' with { type: 'json' };

/** Numbers of the model beside its tables; see `scripts/train-passages.ts`. */
export interface Numbers {
  bias: number;
  scale: number;
  threshold: number;
  doubt: number;
  tiny: number;
  caution: number;
  sure: number;
}

export const numbers = (): Numbers => {
  const { bias, scale, threshold, doubt, tiny, caution, sure } = weights;
  return { bias, scale, threshold, doubt, tiny, caution, sure };
};
// Shipped packed: unpacked they are five times as long, and reading that in takes as long as unpacking.
export const contextTrees = (): PackedTrees => weights.context;
export const shared = (): string => weights.shared;
// A page needs the words of its own language alone.
export const en = (): string => weights.words.en;
export const zh = (): string => weights.words.zh;
export const es = (): string => weights.words.es;
export const de = (): string => weights.words.de;
export const fr = (): string => weights.words.fr;
export const pt = (): string => weights.words.pt;
