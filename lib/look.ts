import * as z from 'zod/mini';

export const THEMES = ['system', 'light', 'dark', 'sepia'] as const;
/** Size of the text in per cent of the browser's own. */
export const SIZES = [90, 100, 115, 130, 150, 180] as const;
export const SPACINGS = ['tight', 'normal', 'wide'] as const;
export const WIDTHS = ['narrow', 'normal', 'wide'] as const;
export const FONTS = ['sans', 'serif'] as const;

/** How the reader likes text to look, as a file must hold it: every field, nothing else. */
export const strictLook = z.strictObject({
  theme: z.enum(THEMES),
  size: z.literal(SIZES),
  spacing: z.enum(SPACINGS),
  width: z.enum(WIDTHS),
  font: z.enum(FONTS),
});
export type Look = z.infer<typeof strictLook>;

const { theme, size, spacing, width, font } = strictLook.shape;
const forgiving = z.object({
  theme: z.catch(theme, 'system'),
  size: z.catch(size, 100),
  spacing: z.catch(spacing, 'normal'),
  width: z.catch(width, 'normal'),
  font: z.catch(font, 'sans'),
});

/** The same as it comes out of storage; each field falls back on its own. */
export const lookSchema = z.catch(forgiving, () => forgiving.parse({}));
