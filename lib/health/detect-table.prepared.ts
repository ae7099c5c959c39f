import { detectHan, detectTable } from './detect-table.ts';

export const table = (): string => detectTable();
export const han = (): string => detectHan();
