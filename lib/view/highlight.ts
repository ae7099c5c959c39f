import { ADOPTED_CSS, DIMMED, SHOWN } from './names.ts';

type Name = typeof DIMMED | typeof SHOWN;

let sheet: CSSStyleSheet | undefined;
const own = new Map<Name, Highlight>();
const adopters = new Set<DocumentOrShadowRoot>();

/**
 * Marks stretches of the page through the CSS Custom Highlight API, which changes no node. Browsers without it show
 * the page unmarked; the popup lists what was found all the same.
 */
export function highlight(name: Name, ranges: readonly Range[]): void {
  if (!CSS.highlights) return;
  clear(name);
  if (ranges.length > 0) {
    const mine = new Highlight();
    for (const range of ranges) mine.add(range);
    CSS.highlights.set(name, mine);
    own.set(name, mine);
  }
  for (const { startContainer } of ranges) adopt(startContainer.getRootNode());
}

/** Takes back every mark and every stylesheet that this copy of the script has made. */
export function clearHighlights(): void {
  clear(DIMMED);
  clear(SHOWN);
  for (const root of adopters)
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  adopters.clear();
}

/** Takes back what an earlier copy of the script has left of these on a document. */
export function clearForeignHighlights(document: Document): void {
  CSS.highlights?.delete(DIMMED);
  CSS.highlights?.delete(SHOWN);
  try {
    const left = document.adoptedStyleSheets.filter((other) => !isOurs(other));
    if (left.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = left;
  } catch {
    // In Firefox there is none of ours.
  }
}

function isOurs({ cssRules }: CSSStyleSheet): boolean {
  return cssRules[0]?.cssText.startsWith(`::highlight(${DIMMED})`) === true;
}

function clear(name: Name): void {
  const mine = own.get(name);
  // A later copy of the script has put its own in place of ours.
  if (mine !== undefined && CSS.highlights?.get(name) === mine) CSS.highlights.delete(name);
  own.delete(name);
}

/**
 * Gives our stylesheet to a document or shadow tree. Chromium paints highlights by the page's own stylesheets only, not
 * by those that `insertCSS` brings. Firefox paints by those, and gives content scripts no way to adopt one.
 */
export function adopt(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(ADOPTED_CSS);
    }
    if (root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    adopters.add(root);
  } catch {
    // In Firefox the stylesheet of `insertCSS` does it.
  }
}
