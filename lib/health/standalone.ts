import { glanceValues, looksLikeHealthArticle } from './detect.ts';
import { glance } from './glance.ts';

/** Entry of the quick look alone, as one script for training and measuring. */
Object.assign(globalThis, { unvarnished: { glance, glanceValues, looksLikeHealthArticle } });
