import { ADOPTED_CSS, DIMMED, SHOWN } from './names.ts';

let sheet: CSSStyleSheet | undefined;
const adopters = new Set<DocumentOrShadowRoot>();

/**
 * Marks stretches of the page through the CSS Custom Highlight API, which changes no node. Browsers without it show
 * the page unmarked; the popup lists what was found all the same.
 */
export function highlight(name: typeof DIMMED | typeof SHOWN, ranges: readonly Range[]): void {
  if (!CSS.highlights) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
  for (const { startContainer } of ranges) adopt(startContainer.getRootNode());
}

/** Takes back every mark and every stylesheet. */
export function clearHighlights(): void {
  CSS.highlights?.delete(DIMMED);
  CSS.highlights?.delete(SHOWN);
  for (const root of adopters)
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  adopters.clear();
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
