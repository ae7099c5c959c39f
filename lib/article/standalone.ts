import { readPage } from '../page/read.ts';
import { findArticle } from './find.ts';

/** Entry of reading and finding alone, so that their time can be measured in a browser. */
Object.assign(globalThis, { unvarnished: { readPage, findArticle } });
