/*
 * Characters as the insides of classes, for patterns without the flag `u`: coarser than `\p{L}` in scripts that no
 * word of ours is written in, and a hundred times quicker to compile, which every page would pay for.
 */

/** Chinese characters, each of which is a word to us. */
export const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff';

/** Letters of all other scripts. */
export const ALPHABETS =
  'a-zA-Z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0370-\\u037d\\u037f-\\u0386\\u0388-\\u0481\\u048a-\\u0588\\u05d0-\\u065f\\u066e-\\u06d3\\u0900-\\u1fbc\\u1fc2-\\u1ffc\\u2071\\u207f\\u2c00-\\u2ce4\\u3005-\\u3007\\u3031-\\u3035\\u303b\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\ua000-\\ua48c\\ua4d0-\\ud7fb\\ufb00-\\ufb4f\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

/** Letters of any script. */
export const LETTERS = ALPHABETS + HAN;

/** Letters of Latin-1. */
export const LATIN1_LETTERS = 'a-zA-Z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff';

/** Digits and other numerals of Latin-1. */
export const LATIN1_NUMERALS = '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe';

/** Digits and other numerals. */
export const NUMERALS =
  '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u0660-\\u0669\\u06f0-\\u06f9\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3021-\\u3029\\uff10-\\uff19';

/** Accents and other marks that stand behind their letter. */
export const MARKS =
  '\\u0300-\\u036f\\u0483-\\u0489\\u20d0-\\u20f0\\u302a-\\u302f\\u3099\\u309a\\ufe00-\\ufe0f\\ufe20-\\ufe2f';

/** Capitals of the Latin (to Extended-A), Greek and Cyrillic alphabets. */
export const CAPITALS =
  'A-Z\\xc0-\\xd6\\xd8-\\xde\\u0100\\u0102\\u0104\\u0106\\u0108\\u010a\\u010c\\u010e\\u0110\\u0112\\u0114\\u0116\\u0118\\u011a\\u011c\\u011e\\u0120\\u0122\\u0124\\u0126\\u0128\\u012a\\u012c\\u012e\\u0130\\u0132\\u0134\\u0136\\u0139\\u013b\\u013d\\u013f\\u0141\\u0143\\u0145\\u0147\\u014a\\u014c\\u014e\\u0150\\u0152\\u0154\\u0156\\u0158\\u015a\\u015c\\u015e\\u0160\\u0162\\u0164\\u0166\\u0168\\u016a\\u016c\\u016e\\u0170\\u0172\\u0174\\u0176\\u0178\\u0179\\u017b\\u017d\\u0386\\u0388-\\u038a\\u038c\\u038e\\u038f\\u0391-\\u03a1\\u03a3-\\u03ab\\u0400-\\u042f';

/** Small letters of the same. */
export const SMALL =
  'a-z\\xb5\\xdf-\\xf6\\xf8-\\xff\\u0101\\u0103\\u0105\\u0107\\u0109\\u010b\\u010d\\u010f\\u0111\\u0113\\u0115\\u0117\\u0119\\u011b\\u011d\\u011f\\u0121\\u0123\\u0125\\u0127\\u0129\\u012b\\u012d\\u012f\\u0131\\u0133\\u0135\\u0137\\u0138\\u013a\\u013c\\u013e\\u0140\\u0142\\u0144\\u0146\\u0148\\u0149\\u014b\\u014d\\u014f\\u0151\\u0153\\u0155\\u0157\\u0159\\u015b\\u015d\\u015f\\u0161\\u0163\\u0165\\u0167\\u0169\\u016b\\u016d\\u016f\\u0171\\u0173\\u0175\\u0177\\u017a\\u017c\\u017e\\u017f\\u03ac-\\u03ce\\u0430-\\u045f';

/** Letters of the Latin alphabet. */
export const LATIN =
  'a-zA-Z\\xaa\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02b8\\u1e00-\\u1eff\\uff21-\\uff3a\\uff41-\\uff5a';
