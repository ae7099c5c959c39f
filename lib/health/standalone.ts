import { glance, looksLikeHealthArticle } from './detect.ts';

/** Entry of the quick look alone, as one script for training and measuring. */
Object.assign(globalThis, { unvarnished: { glance, looksLikeHealthArticle } });
