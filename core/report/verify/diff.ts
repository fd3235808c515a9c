/** A stretch of two texts: in both, only in the first, or only in the second. */
export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Cells of the table of common lengths; above it the middle is shown as replaced. */
const MAX_CELLS = 4_000_000;

/**
 * How `now` differs from `was`, character by character (code points), as a reader follows it:
 * pieces that, without the new ones, give `was`, and without the gone ones `now`.
 */
export function diffCharacters(was: string, now: string): readonly DiffPiece[] {
  const a = [...was];
  const b = [...now];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  ) {
    tail += 1;
  }
  const pieces: { kind: DiffPiece['kind']; text: string }[] = [];
  const add = (kind: DiffPiece['kind'], text: string): void => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  add('same', a.slice(0, head).join(''));
  middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail), add);
  add('same', a.slice(a.length - tail).join(''));
  return pieces;
}

function middle(
  a: readonly string[],
  b: readonly string[],
  add: (kind: DiffPiece['kind'], text: string) => void,
): void {
  if (a.length === 0 || b.length === 0 || a.length * b.length > MAX_CELLS) {
    add('gone', a.join(''));
    add('new', b.join(''));
    return;
  }
  // Length of the longest common subsequence of the rests from each place on.
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', a[i] ?? '');
      i += 1;
      j += 1;
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      add('gone', a[i] ?? '');
      i += 1;
    } else {
      add('new', b[j] ?? '');
      j += 1;
    }
  }
}

/** A difference on one line: `茶园[-4-]{+5+}万亩`. */
export function diffText(pieces: readonly DiffPiece[]): string {
  return pieces
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'gone' ? `[-${text}-]` : `{+${text}+}`;
    })
    .join('');
}
