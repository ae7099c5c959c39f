import { findArticle } from '../article/find.ts';
import { isHealthArticle } from '../health/verdict.ts';
import { checkEvidence } from '../notice/check.ts';
import { readPage } from '../page/read.ts';
import { planRemovals } from '../passages/plan.ts';
import { matchTopics } from '../topics/match.ts';
import { analyse } from './analyse.ts';
import { composeText } from './compose.ts';

/**
 * Entry of the analysis as one script for saved pages (`npm run analyse`, benchmarks): the code that the extension
 * ships, called by name in a page, whole or step by step.
 */
Object.assign(globalThis, {
  unvarnished: {
    analyse,
    readPage,
    isHealthArticle,
    findArticle,
    planRemovals,
    checkEvidence,
    matchTopics,
    composeText,
  },
});
