/** The one attribute that hides an element. */
export const HIDDEN = 'data-unvarnished-hidden';
/** Name of the element that holds our marks, at the end of the document. */
export const MARKS = 'unvarnished-marks';
/** Names in `CSS.highlights`: what is dimmed, and the quote that is pointed at. */
export const DIMMED = 'unvarnished-dimmed';
export const SHOWN = 'unvarnished-shown';

/**
 * Hides, and keeps the page's own styles off the element of our marks. It is inserted by `scripting.insertCSS` as the
 * user's own, so that no rule of the page overrides it, it reaches shadow trees, and the document does not change by it.
 */
const HIDE_CSS = `
[${HIDDEN}] { display: none !important; }
${MARKS} { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; }
@media print { ${MARKS} { display: none !important; } }
`;

/**
 * Dims and marks. The grey stands back on white as on black: `currentcolor` would be mixed anew with every element
 * around, because highlights inherit.
 */
const HIGHLIGHT_CSS = `
::highlight(${DIMMED}) { color: rgb(128 128 128 / 0.75); }
::highlight(${SHOWN}) { background-color: #ffe08a; color: #1b1b1b; }
`;

/** The marks in the margin and the card that one opens. Matches nothing outside of our own shadow tree. */
const MARKS_CSS = `
:host(${MARKS}) [hidden] { display: none; }
:host(${MARKS}) [role=status] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
:host(${MARKS}) .mark { position: absolute; box-sizing: border-box; width: 24px; margin: 0; padding: 0; border: 0; background: linear-gradient(#7a9fa3, #7a9fa3) no-repeat right 8px center / 3px 100%; cursor: pointer; z-index: 2147483646; }
:host(${MARKS}) .mark:hover, :host(${MARKS}) .mark:focus-visible { background-size: 7px 100%; outline: 2px solid #1f5c63; }
:host(${MARKS}) .card { position: fixed; inset: auto; margin: 0; box-sizing: border-box; width: min(336px, 96vw); max-height: 90vh; overflow: auto; padding: 16px; border: 1px solid #b9c4c5; border-radius: 8px; background: #fdfcf9; color: #1c2426; font: 16px/1.45 system-ui, sans-serif; box-shadow: 0 4px 24px #0003; }
:host(${MARKS}) .card p { margin: 0 0 12px; overflow-wrap: anywhere; }
:host(${MARKS}) .title { font-weight: 650; }
:host(${MARKS}) .action { font: inherit; font-size: 15px; margin: 0 8px 0 0; padding: 6px 12px; min-height: 36px; border: 1px solid #1f5c63; border-radius: 8px; background: transparent; color: #1f5c63; cursor: pointer; }
:host(${MARKS}) .action:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  :host(${MARKS}) .card { background: #1a1d1e; color: #e8e6e1; border-color: #3b4243; }
  :host(${MARKS}) .action { color: #8fd0d6; border-color: #8fd0d6; }
}
`;

/** What our own stylesheet holds where one can be adopted. */
export const ADOPTED_CSS = HIGHLIGHT_CSS + MARKS_CSS;

/** What `scripting.insertCSS` brings. */
export const VIEW_CSS = HIDE_CSS + HIGHLIGHT_CSS + MARKS_CSS;
