import { type GraphTable, graphTable } from './graph-table.ts';

export const graph = (): GraphTable => graphTable();
