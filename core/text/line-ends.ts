/** A text with LF at the end of every line, and what its line ends were. */
export interface LineFeeds {
  readonly text: string;
  /** The ends in order, each `n` (LF), `c` (CR LF) or `r` (CR) with how often in a row: `n12c3`; empty where all were LF. */
  readonly ends: string;
  /** The offset in `text` of an offset in the text that was given; one inside CR LF is that before the line feed. */
  readonly shifted: (offset: number) => number;
  /** The same for the end of a span: one inside CR LF is that behind the line feed, so that nothing becomes empty. */
  readonly shiftedEnd: (offset: number) => number;
}

const END = /\r\n|\r|\n/gu;

/** Ends every line of a text with LF, as REFI-QDA texts are exchanged, so that it can be taken back. */
export function withLineFeeds(given: string): LineFeeds {
  const same = (offset: number): number => offset;
  if (!given.includes('\r')) return { text: given, ends: '', shifted: same, shiftedEnd: same };
  // Offsets of the CRs that go, in order.
  const gone: number[] = [];
  const ends: { kind: string; count: number }[] = [];
  const text = given.replaceAll(END, (end, at: number) => {
    const kind = end === '\n' ? 'n' : end === '\r' ? 'r' : 'c';
    if (kind === 'c') gone.push(at);
    const last = ends.at(-1);
    if (last?.kind === kind) last.count += 1;
    else ends.push({ kind, count: 1 });
    return '\n';
  });
  const shifted = (offset: number): number => offset - countBelow(gone, offset);
  return {
    text,
    ends: ends.map(({ kind, count }) => kind + String(count)).join(''),
    shifted,
    shiftedEnd: (offset) => {
      const inside = given[offset - 1] === '\r' && given[offset] === '\n';
      return shifted(offset) + (inside ? 1 : 0);
    },
  };
}

/** The text that `withLineFeeds` was given; null where `ends` does not fit this text. */
export function restoreLineEnds(text: string, ends: string): string | null {
  if (ends === '') return text;
  if (!/^(?:[ncr]\d{1,9})+$/u.test(ends)) return null;
  const runs = [...ends.matchAll(/([ncr])(\d+)/gu)].map(([, kind, count]) => ({
    end: kind === 'c' ? '\r\n' : kind === 'r' ? '\r' : '\n',
    count: Number(count),
  }));
  const total = runs.reduce((sum, { count }) => sum + count, 0);
  const lines = text.split('\n');
  if (total !== lines.length - 1) return null;
  let run = 0;
  let used = 0;
  let restored = lines[0] ?? '';
  for (const line of lines.slice(1)) {
    while (used >= (runs[run]?.count ?? Infinity)) {
      run += 1;
      used = 0;
    }
    used += 1;
    restored += (runs[run]?.end ?? '\n') + line;
  }
  return restored;
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
