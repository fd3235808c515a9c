import { emWidth } from './em-width.ts';

/** A line may not begin with one of these, … */
const NO_START = /^[\p{Pe}\p{Pf}、，。；：！？…—·的地得了等和与及或]/u;
/** … nor end with one of these. */
const NO_END = /[\p{Ps}\p{Pi}和与及或、]$/u;
const MOST_LINES = 4;

/**
 * The lines of a title of which `perLine` full-width characters fit on one: as few as possible, in
 * the shape of a 梯形 or 菱形, no word split, nothing between 《》 parted where it can be helped
 * (GB/T 9704-2012, 7.3.1). Line feeds in the title are the maker's own and stay.
 *
 * Put together the lines are the title. What has no such cut is left to the word processor.
 */
export function titleLines(title: string, perLine: number): readonly string[] {
  return title
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => cut(line, perLine));
}

function cut(title: string, perLine: number): readonly string[] {
  if (emWidth(title) <= perLine) return [title];
  const places = placesOf(title);
  for (let count = Math.ceil(emWidth(title) / perLine); count <= MOST_LINES; count += 1) {
    const best = bestOf(title, places, count, perLine);
    if (best !== null) return best;
  }
  return [title];
}

/** Offsets where a line may end. */
function placesOf(title: string): readonly number[] {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)];
  return words
    .map(({ index }) => index)
    .filter((at) => at > 0 && !NO_START.test(title.slice(at)) && !NO_END.test(title.slice(0, at)));
}

function bestOf(
  title: string,
  places: readonly number[],
  count: number,
  perLine: number,
): readonly string[] | null {
  let best: { readonly lines: readonly string[]; readonly cost: number } | null = null;
  const visit = (start: number, lines: readonly string[], from: number): void => {
    if (lines.length === count - 1) {
      const all = [...lines, title.slice(start)];
      const widths = all.map(emWidth);
      if (widths.some((width) => width > perLine)) return;
      const cost =
        costOf(widths) +
        BRACKET_COST * all.slice(0, -1).filter(openBracket).length -
        JOINT_GAIN * all.slice(1).filter((one) => JOINT.test(one)).length;
      if (best === null || cost < best.cost) best = { lines: all, cost };
      return;
    }
    for (let index = from; index < places.length; index += 1) {
      const at = places[index] ?? title.length;
      const line = title.slice(start, at);
      if (emWidth(line) > perLine) return;
      visit(at, [...lines, line], index + 1);
    }
  };
  visit(0, [], 0);
  return (best as { readonly lines: readonly string[] } | null)?.lines ?? null;
}

const BRACKET_COST = 40;
/** Words that a line begins with well: the joints of long titles. */
const JOINT = /^(?:同|暨|以|为|在|向|并|推进|推动|开展|做好|加强|宣传报道|情况)/u;
const JOINT_GAIN = 12;
/** Lines of a 梯形 differ by about this many characters. */
const STEP = 3;

/** Small for lines that grow, shrink, or grow and shrink by a few characters; an hourglass costs most. */
function costOf(widths: readonly number[]): number {
  const steps = widths.slice(1).map((width, index) => width - (widths[index] ?? 0));
  const uneven = steps.reduce((sum, step) => sum + (Math.abs(step) - STEP) ** 2, 0);
  const hourglass = steps.some((step, index) => step < 0 && (steps[index + 1] ?? 0) > 0);
  return uneven + (hourglass ? 60 : 0);
}

/** Whether a line ends inside brackets that it opened. */
function openBracket(line: string): boolean {
  const opened = line.match(/[《“‘（「『〔]/gu)?.length ?? 0;
  const closed = line.match(/[》”’）」』〕]/gu)?.length ?? 0;
  return opened > closed;
}
