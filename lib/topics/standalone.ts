import { matchTopics } from './match.ts';

/** Entry of the matcher alone, as one script for measuring. */
Object.assign(globalThis, { unvarnished: { matchTopics } });
