/** The one attribute that hides an element. */
export const HIDDEN = 'data-unvarnished-hidden';
/** Name of the element that holds our marks, at the end of the document. */
export const MARKS = 'unvarnished-marks';
/** Names in `CSS.highlights`: what is dimmed, and the quote that is pointed at. */
export const DIMMED = 'unvarnished-dimmed';
export const SHOWN = 'unvarnished-shown';

/**
 * Hides. It is inserted by `scripting.insertCSS` as the user's own, so that no rule of the page overrides it, it
 * reaches shadow trees, and the document does not change by it.
 */
const HIDE_CSS = `[${HIDDEN}] { display: none !important; }`;

/**
 * Dims and marks. The grey stands back on white as on black: `currentcolor` would be mixed anew with every element
 * around, because highlights inherit.
 */
export const HIGHLIGHT_CSS = `
::highlight(${DIMMED}) { color: rgb(128 128 128 / 0.75); }
::highlight(${SHOWN}) { background-color: #ffe08a; color: #1b1b1b; }
`;

export const VIEW_CSS = HIDE_CSS + HIGHLIGHT_CSS;
