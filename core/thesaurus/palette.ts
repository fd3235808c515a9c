/** A colour that a person may give: its sign tells it apart in print and to whoever sees no colours. */
export interface PaletteColour {
  /** Key of its name in the message files. */
  readonly name: string;
  /** As REFI-QDA writes it; the window draws the tones that suit light and dark paper. */
  readonly rgb: `#${string}`;
  readonly sign: string;
}

/**
 * The colours of initiatives and themes. A colour is stored as its place here, so the order never
 * changes; `--hue-0` to `--hue-11` of the window are the same colours.
 */
export const PALETTE: readonly PaletteColour[] = [
  { name: 'red', rgb: '#A8322A', sign: '●' },
  { name: 'teal', rgb: '#1F6F8B', sign: '■' },
  { name: 'ochre', rgb: '#8A6D0B', sign: '▲' },
  { name: 'moss', rgb: '#4D6B2A', sign: '◆' },
  { name: 'violet', rgb: '#7A3F8F', sign: '★' },
  { name: 'orange', rgb: '#B3591B', sign: '▼' },
  { name: 'blue', rgb: '#2B5FAB', sign: '○' },
  { name: 'pink', rgb: '#A23B72', sign: '□' },
  { name: 'green', rgb: '#17755C', sign: '△' },
  { name: 'brown', rgb: '#6B5844', sign: '◇' },
  { name: 'indigo', rgb: '#5B52A8', sign: '☆' },
  { name: 'slate', rgb: '#5F6B73', sign: '▽' },
];

/** A colour by its place; null where nothing or something unknown is given. */
export function paletteColour(colour: number | null): PaletteColour | null {
  return colour === null ? null : (PALETTE[colour] ?? null);
}

/** The place of the palette's colour nearest to `#RRGGBB` (another program's); null where it is none. */
export function nearestColour(rgb: string): number | null {
  const wanted = channels(rgb);
  if (wanted === null) return null;
  let nearest: { readonly at: number; readonly distance: number } | null = null;
  for (const [at, colour] of PALETTE.entries()) {
    const known = channels(colour.rgb) ?? wanted;
    const distance = known.reduce((sum, value, i) => sum + (value - (wanted[i] ?? 0)) ** 2, 0);
    if (nearest === null || distance < nearest.distance) nearest = { at, distance };
  }
  return nearest?.at ?? null;
}

function channels(rgb: string): readonly number[] | null {
  if (!/^#[0-9a-f]{6}$/iu.test(rgb)) return null;
  return [1, 3, 5].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
}
