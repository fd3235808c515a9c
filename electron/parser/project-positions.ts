import { codePointsOf } from '#core/text/code-points.ts';
import { withLineFeeds } from '#core/text/line-ends.ts';
import { splitsSurrogatePair, type Span } from '#core/text/span.ts';
import type { XmlSelection } from './project-xml.ts';

/** How a program counts positions in the texts that it writes. */
export interface Counting {
  /** Line ends as they stand in the file, or each as one. */
  readonly ends: 'as written' | 'one';
  readonly units: 'code points' | 'utf-16';
  /** Added by a byte order mark that was counted, or left out where it was not. */
  readonly shift: number;
}

export interface Positions {
  readonly counting: Counting;
  /** True where the standard's way of counting does not fit and another does. */
  readonly repaired: boolean;
  /** Selections whose name is what they select. */
  readonly proven: number;
  /** Selections whose name is a quotation that the text does not have in that place, however it is counted. */
  readonly astray: ReadonlySet<XmlSelection>;
  readonly spanOf: (selection: XmlSelection) => Span | null;
}

/** Shorter names prove nothing: they may be anywhere. */
const PROOF = 4;
const SHIFTS = [0, 1, -1] as const;

/**
 * Finds out how the positions of a text are counted, which the standard settles (code points of the
 * text as it stands) and programs get wrong: CR LF as one or as two, a byte order mark counted,
 * UTF-16 code units. Selections whose name is what they select are the proof; the way that fits most
 * of them is taken, the standard's where there is no proof.
 */
export function positionsIn(
  text: string,
  selections: readonly XmlSelection[],
  origin: string,
): Positions {
  const ways = waysOf(text, origin);
  const whole = flat(text);
  const proofs = selections.filter(({ name }) => isQuotation(whole, name));
  const fits = (way: Way): number =>
    proofs.filter((selection) => quotes(text, way.spanOf(selection), selection.name)).length;
  const [standard] = ways;
  let best = standard;
  let most = proofs.length === 0 ? 0 : fits(standard);
  if (most < proofs.length) {
    for (const way of ways.slice(1)) {
      const count = fits(way);
      if (count > most) {
        best = way;
        most = count;
      }
    }
  }
  return {
    counting: best.counting,
    repaired: best !== standard,
    proven: most,
    astray: new Set(
      // Names that fit nowhere at all are no quotations.
      most === 0 ? [] : proofs.filter((one) => !quotes(text, best.spanOf(one), one.name)),
    ),
    spanOf: (selection) => best.spanOf(selection),
  };
}

interface Way {
  readonly counting: Counting;
  readonly spanOf: (selection: Pick<XmlSelection, 'start' | 'end'>) => Span | null;
}

function waysOf(text: string, origin: string): readonly [Way, ...Way[]] {
  const points = codePointsOf(text);
  const plain = withLineFeeds(text);
  const plainPoints = codePointsOf(plain.text);
  const way = (counting: Counting): Way => {
    const written = counting.ends === 'as written';
    const length =
      counting.units === 'utf-16'
        ? (written ? text : plain.text).length
        : (written ? points : plainPoints).length;
    const unitOf = (position: number): number => {
      const at = position + counting.shift;
      if (counting.units === 'utf-16') return written ? at : unshifted(plain, text, at);
      return written ? points.toUnits(at) : unshifted(plain, text, plainPoints.toUnits(at));
    };
    return {
      counting,
      spanOf: ({ start, end }) => {
        if (start + counting.shift < 0 || end + counting.shift > length || end <= start)
          return null;
        const span = { start: unitOf(start), end: unitOf(end) };
        const broken = splitsSurrogatePair(text, span.start) || splitsSurrogatePair(text, span.end);
        return broken ? null : span;
      },
    };
  };
  // ATLAS.ti writes CR LF and counts it as one (QualCoder, issue 1207).
  const ends: readonly Counting['ends'][] =
    plain.ends === ''
      ? ['as written']
      : origin.startsWith('ATLAS')
        ? ['one', 'as written']
        : ['as written', 'one'];
  const units: readonly Counting['units'][] =
    points.length === text.length ? ['code points'] : ['code points', 'utf-16'];
  const countings = SHIFTS.flatMap((shift) =>
    units.flatMap((unit) => ends.map((end): Counting => ({ ends: end, units: unit, shift }))),
  );
  const [first = { ends: 'as written', units: 'code points', shift: 0 }, ...others] = countings;
  return [way(first), ...others.map(way)];
}

/** The offset in the text as it stands of one in the text with line feeds. */
export function unshifted(
  plain: ReturnType<typeof withLineFeeds>,
  text: string,
  offset: number,
): number {
  let low = offset;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (plain.shifted(middle) < offset) low = middle + 1;
    else high = middle;
  }
  // Of the two offsets in CR LF that of CR: a passage ends before the line end, or begins at it.
  return low;
}

function isQuotation(flatText: string, name: string): boolean {
  const said = quoted(name);
  return said.length >= PROOF && flatText.includes(said);
}

function quotes(text: string, span: Span | null, name: string): boolean {
  if (span === null) return false;
  const said = quoted(name);
  const slice = flat(text.slice(span.start, span.end));
  return slice === said || (said.length < slice.length && slice.startsWith(said));
}

/** A name may be cut short. */
function quoted(name: string): string {
  return flat(name)
    .replace(/(?:…|\.\.\.)$/u, '')
    .trimEnd();
}

function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
