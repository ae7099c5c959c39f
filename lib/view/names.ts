/** The one attribute that hides an element. */
export const HIDDEN = 'data-unvarnished-hidden';
/** Names in `CSS.highlights`: what is dimmed, and the quote that is pointed at. */
export const DIMMED = 'unvarnished-dimmed';
export const SHOWN = 'unvarnished-shown';

/**
 * The stylesheet of a cleaned page. It is inserted by `scripting.insertCSS` as the user's own, so that no rule of the
 * page overrides it, it reaches shadow trees, and the document does not change by it.
 */
export const VIEW_CSS = `
[${HIDDEN}] { display: none !important; }
::highlight(${DIMMED}) { color: color-mix(in srgb, currentcolor 38%, transparent); text-decoration: none; }
::highlight(${SHOWN}) { background-color: #ffe08a; color: #1b1b1b; }
`;
