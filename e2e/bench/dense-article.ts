import { generateParagraph } from './pages.ts';
import { seeded } from './random.ts';

/** A stretch of a text in UTF-16 code units, half-open. */
export interface MarkSpan {
  readonly start: number;
  readonly end: number;
}

/** One annotation to be made: several spans where it runs over a hard break. */
export interface DenseMark {
  readonly spans: readonly MarkSpan[];
  readonly kind: 'initiative' | 'note' | 'place' | 'person';
}

export interface DenseArticle {
  readonly text: string;
  readonly marks: readonly DenseMark[];
}

export interface DenseSize {
  /** Characters of the running text, hard breaks not counted. */
  readonly characters: number;
  readonly marks: number;
  /** So many annotations lie over one another at the deepest. */
  readonly depth: number;
}

export const DENSE: DenseSize = { characters: 300_000, marks: 10_000, depth: 6 };

/** Every tenth a note, every fifth a name that a rule has suggested. */
const KINDS: readonly DenseMark['kind'][] = [
  ...Array.from({ length: 7 }, () => 'initiative' as const),
  'note',
  'place',
  'person',
];

/**
 * One article of a made-up county, as long and as densely annotated as asked, the same in every run.
 * Annotations lie in groups of one to `depth`: all of a group hold one place, some nested, some
 * crossing, some over a hard break; groups do not touch.
 */
export function denseArticle(title: string, size: DenseSize = DENSE): DenseArticle {
  const random = seeded(size.characters);
  const opening = `${title}\n\n本报讯 `;
  const paragraphs: string[] = [];
  for (let written = 0; written < size.characters;) {
    const paragraph = generateParagraph(random);
    paragraphs.push(paragraph);
    written += paragraph.replaceAll('\n', '').length;
  }
  // Dense and sparse paragraphs, as in an article that somebody has read closely here and there.
  const weights = paragraphs.map(() => random());
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const marks: DenseMark[] = [];
  let at = opening.length;
  let weighed = 0;
  paragraphs.forEach((paragraph, index) => {
    weighed += weights[index] ?? 0;
    const due = Math.round((weighed / whole) * size.marks) - marks.length;
    marks.push(...marksOfParagraph(paragraph, at, due, size.depth, random));
    at += paragraph.length + 2;
  });
  return { text: `${opening}${paragraphs.join('\n\n')}\n\n（记者 韦青禾）\n`, marks };
}

function marksOfParagraph(
  paragraph: string,
  offset: number,
  count: number,
  depth: number,
  random: () => number,
): readonly DenseMark[] {
  const places = [...paragraph].flatMap((sign, at) => (sign === '\n' ? [] : [offset + at]));
  const groups: number[] = [];
  for (let left = count; left > 0;) {
    const size = Math.min(left, 1 + Math.floor(random() * depth));
    groups.push(size);
    left -= size;
  }
  return groups.flatMap((size, group) => {
    const from = Math.floor((group * places.length) / groups.length);
    const to = Math.floor(((group + 1) * places.length) / groups.length);
    const middle = (from + to) >> 1;
    const taken = new Set<string>();
    return Array.from({ length: size }, () => {
      let [first, last] = [middle, middle];
      // No two say the same of the same place: an archive would keep only one.
      while (first === last || taken.has(`${first}-${last}`)) {
        first = middle - Math.floor(random() * (middle - from));
        last = middle + 1 + Math.floor(random() * (to - middle - 1));
      }
      taken.add(`${first}-${last}`);
      const kind = KINDS[Math.floor(random() * KINDS.length)] ?? 'note';
      return { kind, spans: spansOver(places.slice(first, last)) };
    });
  });
}

/** The places as spans, one for each run without a gap. */
function spansOver(places: readonly number[]): readonly MarkSpan[] {
  const spans: MarkSpan[] = [];
  for (const place of places) {
    const last = spans.at(-1);
    if (last?.end === place) spans[spans.length - 1] = { start: last.start, end: place + 1 };
    else spans.push({ start: place, end: place + 1 });
  }
  return spans;
}
