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

/** Digits and other numerals. */
export const NUMERALS =
  '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u0660-\\u0669\\u06f0-\\u06f9\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3021-\\u3029\\uff10-\\uff19';

/** Accents and other marks that stand behind their letter. */
export const MARKS =
  '\\u0300-\\u036f\\u0483-\\u0489\\u20d0-\\u20f0\\u302a-\\u302f\\u3099\\u309a\\ufe00-\\ufe0f\\ufe20-\\ufe2f';
