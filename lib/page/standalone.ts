import { readPage } from './read.ts';

/** Entry of the reader alone, so that benchmarks read a page anew only when the reader has changed. */
Object.assign(globalThis, { unvarnished: { readPage } });
