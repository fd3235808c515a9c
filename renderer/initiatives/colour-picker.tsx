import { useTranslation } from 'react-i18next';
import { PALETTE } from '#core/thesaurus/palette.ts';
import { ColourSign } from './colour-sign.tsx';

interface ColourPickerProps {
  /** Null: the colour of the theme, or of the theme's place. */
  readonly value?: number | null;
  readonly onChange?: (colour: number | null) => void;
  readonly autoFocus?: boolean;
  /** What is coloured is a theme: it has none to follow. */
  readonly ofTheme?: boolean;
}

/** The palette as radio buttons: each colour has a sign and a name, arrow keys go through them. */
export function ColourPicker(props: ColourPickerProps) {
  const { value = null, onChange, autoFocus = false, ofTheme = false } = props;
  const { t } = useTranslation();
  return (
    <div
      role="radiogroup"
      className="colour-picker"
      aria-label={t('initiative.colour')}
      data-testid="colour-picker"
    >
      {[null, ...PALETTE.keys()].map((colour) => {
        const name = colour === null ? 'none' : (PALETTE[colour]?.name ?? 'none');
        const label = t(`colour.${name === 'none' && ofTheme ? 'automatic' : name}`);
        return (
          <label key={name} className="colour-choice" title={label}>
            <input
              type="radio"
              name="colour"
              aria-label={label}
              checked={value === colour}
              autoFocus={autoFocus && value === colour}
              data-testid={`colour-${name}`}
              onChange={() => onChange?.(colour)}
            />
            {colour === null ? <span>{label}</span> : <ColourSign colour={colour} />}
          </label>
        );
      })}
    </div>
  );
}
