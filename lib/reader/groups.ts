import type { ReaderBlock } from '../report/schema.ts';

type GroupKind = 'list' | 'table' | 'terms' | 'single';

/** Blocks that belong together on paper: a list, a table, a list of terms, or one block alone. */
export interface BlockGroup {
  kind: GroupKind;
  blocks: readonly ReaderBlock[];
}

const GROUPED: Partial<Record<ReaderBlock['kind'], GroupKind>> = {
  item: 'list',
  row: 'table',
  term: 'terms',
  definition: 'terms',
};

/** Gathers neighbouring blocks of a list, a table or a list of terms. Buttons are left out: they lead nowhere. */
export function groupBlocks(blocks: readonly ReaderBlock[]): BlockGroup[] {
  const groups: { kind: GroupKind; blocks: ReaderBlock[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'control') continue;
    const kind = GROUPED[block.kind] ?? 'single';
    const last = groups.at(-1);
    if (last && kind !== 'single' && last.kind === kind) last.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
  }
  return groups;
}
