import { EditorView } from '@codemirror/view';
import { HUES, LANES } from './looks.ts';

/** Every colour class a mark may carry; the colours themselves are variables of `app.css`. */
export const HUE_NAMES: readonly string[] = [
  ...Array.from({ length: HUES }, (_, hue) => `hue-${hue}`),
  'hue-figure',
  'hue-date',
  'hue-place',
  'hue-person',
  'hue-organisation',
  'hue-note',
];

/** Height of an underline and the distance to the next, in pixels. */
const LINE = 2;
const STEP = 4;

/**
 * Underline lanes as layered backgrounds of one element: lane n takes the image in `--lane-n`,
 * which the classes `lane-n-solid hue-in-n` fill. Classes, because the content security policy
 * forbids style attributes.
 */
export const marksTheme = EditorView.baseTheme(laneRules());

/** The classes that draw one line of a piece. */
export function lineClasses(lane: number, hue: string, pattern: string): string {
  const drawn = Math.min(lane, LANES - 1);
  return `ln-${drawn}-${pattern} ln-${drawn}-${hue}`;
}

function laneRules(): Record<string, Record<string, string>> {
  const lanes = Array.from({ length: LANES }, (_, lane) => lane);
  const rules: Record<string, Record<string, string>> = {
    '.mk': {
      backgroundImage: lanes.map((lane) => `var(--lane-${lane}, none)`).join(', '),
      backgroundRepeat: 'repeat-x',
      backgroundSize: lanes.map(() => `auto ${LINE}px`).join(', '),
      backgroundPosition: lanes
        .map((lane) => `0 calc(100% - ${(LANES - 1 - lane) * STEP}px)`)
        .join(', '),
      // Room for all lanes below the glyphs; the line height of the panes leaves it free.
      paddingBottom: `${(LANES - 1) * STEP}px`,
      cursor: 'pointer',
    },
  };
  for (const lane of lanes) {
    const ink = `var(--ink-${lane})`;
    rules[`.ln-${lane}-solid`] = { [`--lane-${lane}`]: `linear-gradient(${ink}, ${ink})` };
    rules[`.ln-${lane}-dotted`] = {
      [`--lane-${lane}`]: `repeating-linear-gradient(90deg, ${ink} 0 2px, transparent 2px 5px)`,
    };
    rules[`.ln-${lane}-dashed`] = {
      [`--lane-${lane}`]: `repeating-linear-gradient(90deg, ${ink} 0 7px, transparent 7px 10px)`,
    };
    for (const hue of HUE_NAMES) {
      rules[`.ln-${lane}-${hue}`] = { [`--ink-${lane}`]: `var(--${hue})` };
    }
  }
  return rules;
}
