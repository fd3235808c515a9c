import type { DeskFigures } from './desk.ts';
import type { Frames, Painted } from './probe.ts';
import type { Row, Section } from './results.ts';

/** The long and dense article as a section of docs/benchmarks.md. */
export function deskSection(figures: DeskFigures): Section {
  const [fastest, ...others] = figures.baselines;
  if (!fastest?.whole || fastest.skimmed === null) throw new Error('the baseline drew nothing');
  const { whole, wholePlain, skimmed, skimmedPlain, switches } = figures;
  const name = '@recogito/text-annotator';
  const opened = ms(figures.opened);
  const tagged = ms(figures.tagged);
  const rows: readonly Row[] = [
    {
      what: 'open: from Enter in the library to the first painted marks in both panes',
      figure: spread(figures.opened),
      goal: '≤ 1/10',
      baseline: `${name}, from the key to its first painted mark: ${spread(fastest.opened)}`,
      ratio: ratio(opened, ms(fastest.opened)),
    },
    {
      what: 'tag: from Enter in the palette to the mark painted in both panes',
      figure: `${spread(figures.tagged)}, frame ${frameOf(figures.tagged)}`,
      goal: 'within two frames, or ≤ 1/10',
      baseline: `${name}, from the call to the mark: ${spread(fastest.tagged)}, frame ${frameOf(fastest.tagged)}`,
      ratio: ratio(tagged, ms(fastest.tagged)),
    },
    scrollRow('scrolling the whole article in 12 s, frame time', whole, wholePlain, fastest.whole),
    scrollRow(
      'skimming at 3,000 pixels a second for 6 s, frame time',
      skimmed,
      skimmedPlain,
      fastest.skimmed,
    ),
    {
      what: 'memory with the article open, after collecting garbage: heap of the page',
      figure: megabytes(figures.held.heap),
      goal: '',
      baseline: `${name}: ${megabytes(fastest.held.heap)}`,
      ratio: ratio(figures.held.heap, fastest.held.heap),
    },
    {
      what: 'working set of the page’s process then',
      figure: `${Math.round(figures.megabytes)} MB`,
      goal: '',
      baseline: `${name}: ${Math.round(fastest.megabytes)} MB`,
      ratio: ratio(figures.megabytes, fastest.megabytes),
    },
    {
      what: `heap of the page after ${switches.count} switches between 12 short articles and, every 25th time, the long one`,
      figure: megabytes(switches.heldAfter.heap),
      goal: '< 5 % growth',
      baseline: `after the first ${switches.warmUp}: ${megabytes(switches.heldBefore.heap)}`,
      ratio: growth(switches.heldAfter.heap, switches.heldBefore.heap),
    },
    {
      what: 'of that, objects, strings and closures, without compiled code',
      figure: megabytes(switches.objectsAfter),
      goal: '< 5 % growth',
      baseline: `after the first ${switches.warmUp}: ${megabytes(switches.objectsBefore)}`,
      ratio: growth(switches.objectsAfter, switches.objectsBefore),
    },
    {
      what: 'its DOM nodes and event listeners then',
      figure: `${switches.heldAfter.nodes}, ${switches.heldAfter.listeners}`,
      goal: '',
      baseline: `${switches.heldBefore.nodes}, ${switches.heldBefore.listeners}`,
      ratio: growth(switches.heldAfter.nodes, switches.heldBefore.nodes),
    },
    {
      what: 'working set of page and archive process then',
      figure: `${Math.round(switches.pageAfter)} + ${Math.round(switches.archiveAfter)} MB`,
      goal: '< 5 % growth',
      baseline: `${Math.round(switches.pageBefore)} + ${Math.round(switches.archiveBefore)} MB`,
      ratio: growth(
        switches.pageAfter + switches.archiveAfter,
        switches.pageBefore + switches.archiveBefore,
      ),
    },
  ];
  const variants = others.map(({ options, failure, opened: times, tagged: marks }) => {
    const variant = `renderer ${options.renderer}, ${options.nodes === 'one' ? 'one text node' : 'an element for each paragraph'}`;
    return failure === null
      ? `${variant}: open ${spread(times)}, tag ${spread(marks)}`
      : `${variant}: draws nothing, it throws “${failure}”`;
  });
  return {
    heading: 'The desk: long and dense',
    intro: `An article of 300,000 characters with 10,000 annotations, nested and crossing up to six deep (made up, the
same in every run), written into a real archive that verifies and opened in the real application; beside it the same text
and annotations in ${name} 4.1.1 in a window of the same Chromium, as wide as one of our panes.`,
    rows,
    notes: [
      'Times are medians of five (least – most), from the time stamp of the key to the start of the animation frame after the one that had the mark. Frame 1 is the one that the key itself began.',
      `Opening means not the same on both sides. Ours, from the key in the library, takes the library off the screen, reads text, segments and annotations out of the archive in another process, sends them over, and draws two panes, margin and strip; nothing is read ahead, and the longest of the five is the first after the start. The baseline has text and annotations in its own memory as plain values, reads and sends nothing, and draws one pane. It is measured with its default renderer, SPANS, and the text in one node, which is its fastest form. Others: ${variants.join('; ')}.`,
      'Of a page with more than 1,000 annotations those that can be seen come first; the others follow while the first are being read.',
      'What stands on lines that fly past faster than some five screens a second is drawn once they come to rest: in the row of the whole article few marks are drawn on either side of the comparison, in the row below all of them are.',
      'Counts of memory begin after a warm-up, in which every short article was open eight times and the long one four times: before that caches fill. V8 counts compiled code as heap and goes on optimising functions for as long as they are called: the row without it says whether anything is kept.',
      'Frame times are multiples of the display’s 16.7 ms. Without annotations: the same kind of text in the same panes.',
    ],
  };
}

function scrollRow(what: string, ours: Frames, plain: Frames, other: Frames): Row {
  return {
    what: `${what}, 95th percentile (median, longest)`,
    figure: frameTimes(ours),
    goal: '≤ 1.2 × without annotations',
    baseline: `without annotations: ${frameTimes(plain)}; @recogito/text-annotator: ${frameTimes(other)}`,
    ratio: ratio(ours.p95, plain.p95),
  };
}

function frameTimes({ median: middle, p95, longest }: Frames): string {
  return `${p95.toFixed(1)} ms (${middle.toFixed(1)}, ${longest.toFixed(0)})`;
}

function frameOf(painted: readonly Painted[]): number {
  return median(painted.map(({ frames }) => frames));
}

function ms(painted: readonly Painted[]): number {
  return median(painted.map((one) => one.ms));
}

function spread(painted: readonly Painted[]): string {
  const times = painted.map((one) => one.ms);
  return `${Math.round(ms(painted))} ms (${Math.round(Math.min(...times))} – ${Math.round(Math.max(...times))})`;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

function ratio(value: number, baseline: number): string {
  return `${(value / baseline).toFixed(2)} ×`;
}

function growth(after: number, before: number): string {
  const percent = (after / before - 1) * 100;
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)} %`;
}
