import { findArticle } from '../article/find.ts';
import { readPage } from '../page/read.ts';
import { analyse } from './analyse.ts';

/**
 * Entry of the analysis as one script for saved pages (`npm run analyse`, benchmarks): the code that the extension
 * ships, called by name in a page.
 */
Object.assign(globalThis, { unvarnished: { analyse, findArticle, readPage } });
