import { passages as en } from '../en/passages.ts';
import type { PassageWords } from '../passages.ts';

export const passages: PassageWords = en;
