import { FONTS, type Look, SIZES, SPACINGS, THEMES, WIDTHS } from '../look.ts';
import { Choice } from './Choice.tsx';
import { t, writeShare } from './i18n.ts';
import { keepSettings } from './keep-settings.tsx';

/** How text looks: size, colours, letters, spacing and width. */
export function LookView({ look, hasWidth }: { look: Look; hasWidth: boolean }) {
  const set = (change: Partial<Look>): void =>
    void keepSettings((now) => ({ look: { ...now.look, ...change } }));
  const step = SIZES.indexOf(look.size);
  const resize = (by: -1 | 1): void => set({ size: SIZES[step + by] ?? look.size });
  return (
    <div class="stack">
      <fieldset>
        <legend>{t('look_size')}</legend>
        <div class="row">
          <button type="button" name="smaller" disabled={step === 0} onClick={() => resize(-1)}>
            {t('look_smaller')}
          </button>
          <output aria-live="polite">{writeShare(look.size / 100)}</output>
          <button type="button" name="larger" disabled={step === SIZES.length - 1} onClick={() => resize(1)}>
            {t('look_larger')}
          </button>
        </div>
      </fieldset>
      <Choice
        legend={t('look_theme')}
        name="theme"
        value={look.theme}
        options={THEMES.map((theme) => [theme, t(`look_theme_${theme}`)] as const)}
        onChoose={(theme) => set({ theme })}
      />
      <Choice
        legend={t('look_font')}
        name="font"
        value={look.font}
        options={FONTS.map((font) => [font, t(`look_font_${font}`)] as const)}
        onChoose={(font) => set({ font })}
      />
      <Choice
        legend={t('look_spacing')}
        name="spacing"
        value={look.spacing}
        options={SPACINGS.map((spacing) => [spacing, t(`look_spacing_${spacing}`)] as const)}
        onChoose={(spacing) => set({ spacing })}
      />
      {hasWidth && (
        <Choice
          legend={t('look_width')}
          name="width"
          value={look.width}
          options={WIDTHS.map((width) => [width, t(`look_width_${width}`)] as const)}
          onChoose={(width) => set({ width })}
        />
      )}
    </div>
  );
}
