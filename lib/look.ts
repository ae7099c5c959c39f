import * as z from 'zod/mini';

export const THEMES = ['system', 'light', 'dark', 'sepia'] as const;
/** Size of the text in per cent of the browser's own. */
export const SIZES = [90, 100, 115, 130, 150, 180] as const;
export const SPACINGS = ['tight', 'normal', 'wide'] as const;
export const WIDTHS = ['narrow', 'normal', 'wide'] as const;
export const FONTS = ['sans', 'serif'] as const;

const fields = {
  theme: z.catch(z.enum(THEMES), 'system'),
  size: z.catch(z.literal(SIZES), 100),
  spacing: z.catch(z.enum(SPACINGS), 'normal'),
  width: z.catch(z.enum(WIDTHS), 'normal'),
  font: z.catch(z.enum(FONTS), 'sans'),
};

/** How the reader likes text to look; each field falls back on its own. */
export const lookSchema = z.catch(z.object(fields), () => z.object(fields).parse({}));
export type Look = z.infer<typeof lookSchema>;
