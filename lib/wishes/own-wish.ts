/** The reason of what the reader chose to hide; like every reason a key of the locales. */
export const OWN_WISH = 'own-wish';
