import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCleaning } from '../lib/view/start.ts';

/** Injected on demand by the background or the popup: reads the page, cleans it where settings say so, and answers. */
export default defineUnlistedScript(() => startCleaning());
