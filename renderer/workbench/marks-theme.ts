import { EditorView } from '@codemirror/view';
import { HUES, LANES, PATTERNS, type Pattern } from './looks.ts';

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
/** So many lanes fit between two lines of text as they are; deeper ones push the lines apart. */
const FREE_LANES = 4;

/** The class that makes room for as many lanes as a piece has. */
export function depthClass(lanes: number): string {
  return `mk mk-${Math.min(lanes, LANES)}`;
}

/** The class of a line of text with so many lanes at its deepest; none where they fit as it is. */
export function lineDepthClass(lanes: number): string | null {
  return lanes > FREE_LANES ? `mk-deep-${Math.min(lanes, LANES)}` : null;
}

/** The classes that draw one line of a piece. */
export function lineClasses(lane: number, hue: string, pattern: string): string {
  const drawn = Math.min(lane, LANES - 1);
  return `ln-${drawn}-${pattern} ln-${drawn}-${hue}`;
}

/** Dashes along the line: told apart without colour. */
const IMAGES: Readonly<Record<Pattern, (ink: string) => string>> = {
  solid: (ink) => `linear-gradient(${ink}, ${ink})`,
  dotted: (ink) => `repeating-linear-gradient(90deg, ${ink} 0 2px, transparent 2px 5px)`,
  dashed: (ink) => `repeating-linear-gradient(90deg, ${ink} 0 7px, transparent 7px 10px)`,
  long: (ink) => `repeating-linear-gradient(90deg, ${ink} 0 16px, transparent 16px 19px)`,
  dashdot: (ink) =>
    `repeating-linear-gradient(90deg, ${ink} 0 9px, transparent 9px 12px, ${ink} 12px 14px, transparent 14px 17px)`,
};

function laneRules(): Record<string, Record<string, string>> {
  const lanes = Array.from({ length: LANES }, (_, lane) => lane);
  const rules: Record<string, Record<string, string>> = {
    '.mk': { backgroundRepeat: 'repeat-x', cursor: 'pointer' },
  };
  for (const lane of lanes) {
    const upTo = lanes.slice(0, lane + 1);
    rules[`.mk-${lane + 1}`] = {
      backgroundImage: upTo.map((one) => `var(--lane-${one}, none)`).join(', '),
      backgroundSize: upTo.map(() => `auto ${LINE}px`).join(', '),
      backgroundPosition: upTo.map((one) => `0 calc(100% - ${(lane - one) * STEP}px)`).join(', '),
      // Room for all lanes below the glyphs; the line height of the panes leaves it free.
      paddingBottom: `${lane * STEP}px`,
    };
    if (lane >= FREE_LANES) {
      const more = (lane + 1 - FREE_LANES) * STEP;
      rules[`.cm-line.mk-deep-${lane + 1}`] = {
        lineHeight: `calc(var(--pane-leading) * 1em + ${more}px)`,
        paddingBottom: `${more / 2}px`,
      };
    }
    for (const pattern of PATTERNS) {
      rules[`.ln-${lane}-${pattern}`] = {
        [`--lane-${lane}`]: IMAGES[pattern](`var(--ink-${lane})`),
      };
    }
    for (const hue of HUE_NAMES) {
      rules[`.ln-${lane}-${hue}`] = { [`--ink-${lane}`]: `var(--${hue})` };
    }
  }
  return rules;
}

/**
 * Underline lanes as layered backgrounds of one element: lane n takes the image in `--lane-n`,
 * which the classes `ln-n-<pattern> ln-n-<hue>` fill. Classes, because the content security policy
 * forbids style attributes. Last in the file: it is made when the file is read, from what stands above.
 */
export const marksTheme = EditorView.baseTheme(laneRules());
