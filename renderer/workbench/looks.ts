import type { AnnotationView, InitiativeRow } from '#electron/contract.ts';

/** Number of colours that initiatives share out; `marks-theme.ts` and `app.css` define them. */
export const HUES = 12;
/** Underline lanes that are drawn apart; deeper ones share the last. */
export const LANES = 10;

/** How an underline is broken up. */
export const PATTERNS = ['solid', 'long', 'dashed', 'dashdot', 'dotted'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** Colour of a theme: by its place in the list of themes, so that neighbours differ. */
export function hueOfTheme(theme: string, themes: readonly string[]): number {
  const at = themes.indexOf(theme);
  return at === -1 ? HUES - 1 : at % HUES;
}

/**
 * Class of an annotation's colour: `hue-…` for an initiative, by its own colour, else by that of its
 * theme, else by the place of its theme; `hue-<kind>` for the rest.
 * An initiative that the thesaurus does not know has the last colour.
 */
export function hueOf(annotation: AnnotationView, thesaurus: ThesaurusLooks): string {
  if (annotation.kind !== 'initiative') return `hue-${annotation.kind}`;
  const first = annotation.initiativeIds[0];
  const hue = first === undefined ? undefined : thesaurus.hues.get(first);
  return `hue-${hue ?? HUES - 1}`;
}

/**
 * Dotted while it waits. Once accepted, by kind; initiatives share out three patterns by their id,
 * so that two of one theme that overlap are told apart without colour too.
 */
export function patternOf(annotation: AnnotationView): Pattern {
  if (annotation.status === 'pending') return 'dotted';
  switch (annotation.kind) {
    case 'initiative':
      return INITIATIVE_PATTERNS[lastDigits(annotation.initiativeIds[0]) % 3] ?? 'solid';
    case 'figure':
    case 'date':
      return 'solid';
    case 'place':
    case 'person':
    case 'organisation':
      return 'dashed';
    case 'note':
      return 'dashdot';
  }
}

const INITIATIVE_PATTERNS: readonly Pattern[] = ['solid', 'long', 'dashdot'];

/** The end of a UUID is random, whatever its version. */
function lastDigits(id: string | undefined): number {
  const digits = Number.parseInt(id?.slice(-4) ?? '', 16);
  return Number.isNaN(digits) ? 0 : digits;
}

/** What to call an annotation on a card: its initiatives, or what its rule or figure says. */
export function nameOf(annotation: AnnotationView): string {
  if (annotation.labels.length > 0) return annotation.labels.join(' · ');
  return annotation.label === '' ? annotation.quote : annotation.label;
}

export interface ThesaurusLooks {
  readonly hues: ReadonlyMap<string, number>;
}

export function thesaurusLooks(
  rows: readonly InitiativeRow[],
  themes: readonly string[],
  /** Colours that themes were given. */
  themeColours: ReadonlyMap<string, number> = new Map(),
): ThesaurusLooks {
  return {
    hues: new Map(
      rows.map(({ initiative: { id, colour, theme } }) => [
        id,
        colour ?? themeColours.get(theme) ?? hueOfTheme(theme, themes),
      ]),
    ),
  };
}
