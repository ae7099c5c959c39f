import { documentElement, queryAll } from './dom.ts';

/**
 * Whether a page asks to be left alone, by `<meta name="unvarnished" content="off">` in its head. In the body anybody
 * who may write there could say so, so it does not count.
 */
export function isOptedOut(document: Document): boolean {
  const root = documentElement(document);
  return root !== null && queryAll(root, OPT_OUT).length > 0;
}

const OPT_OUT = ':root > head > meta[name="unvarnished" i][content="off" i]';
