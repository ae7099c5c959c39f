import type { PackedTrees } from '../learnt/trees.ts';
import page from './data/page.json' with { type: 'json' };

// A page asks for the answers that its checks need.
export const sells = (): PackedTrees => page.sells;
export const sellsHeavily = (): PackedTrees => page.sellsHeavily;
export const owesAnswer = (): PackedTrees => page.owesAnswer;
export const isVague = (): PackedTrees => page.isVague;
