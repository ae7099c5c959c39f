import { detectTable } from './detect-table.ts';

export const table = (): string => detectTable();
