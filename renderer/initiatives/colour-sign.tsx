import { paletteColour } from '#core/thesaurus/palette.ts';

/** The sign of a colour in its colour; the sign alone tells it apart. */
export function ColourSign({ colour }: { readonly colour: number }) {
  return (
    <span className="colour-sign" aria-hidden="true" style={{ color: `var(--hue-${colour})` }}>
      {paletteColour(colour)?.sign}
    </span>
  );
}
