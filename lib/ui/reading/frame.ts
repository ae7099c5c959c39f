export type Frame = 'popup' | 'sidebar' | 'tab';

const named = document.documentElement.dataset.frame;

/** Which window the view stands in, as the page's own HTML says. */
export const frame: Frame = named === 'popup' || named === 'sidebar' ? named : 'tab';
