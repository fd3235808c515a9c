/** The part of a row of equal boxes that is in view, with some more on both sides. */
export interface Window {
  readonly first: number;
  /** Behind the last one. */
  readonly end: number;
}

const OVERSCAN = 3;

/** Which of `count` boxes of `size` pixels lie between `from` and `from + length`. */
export function windowOf(count: number, size: number, from: number, length: number): Window {
  const first = Math.max(0, Math.floor(from / size) - OVERSCAN);
  const end = Math.min(count, Math.ceil((from + length) / size) + OVERSCAN);
  return { first: Math.min(first, end), end };
}

/**
 * Where the scroller must stand so that the box `at` is in view behind `fixed` pixels that stay; the
 * place it has where the box is.
 */
export function scrolledTo(
  at: number,
  size: number,
  now: { readonly from: number; readonly length: number; readonly fixed: number },
): number {
  const start = at * size;
  const room = now.length - now.fixed;
  if (start < now.from) return start;
  return start + size > now.from + room ? start + size - room : now.from;
}

/** The cell that a key leads to; null for keys that do not move. Totals stand at -1. `page` is rows in view. */
export function nextCell(
  chord: string,
  cell: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
  page: number,
): { readonly row: number; readonly column: number } | null {
  const row = (to: number) => ({ ...cell, row: clamp(to, size.rows) });
  const column = (to: number) => ({ ...cell, column: clamp(to, size.columns) });
  switch (chord) {
    case 'ArrowDown':
      return row(cell.row + 1);
    case 'ArrowUp':
      return row(cell.row - 1);
    case 'PageDown':
      return row(cell.row + page);
    case 'PageUp':
      return row(cell.row - page);
    case 'ArrowRight':
      return column(cell.column + 1);
    case 'ArrowLeft':
      return column(cell.column - 1);
    case 'Home':
      return column(-1);
    case 'End':
      return column(size.columns - 1);
    case 'Mod+Home':
      return { row: -1, column: -1 };
    case 'Mod+End':
      return { row: size.rows - 1, column: size.columns - 1 };
    default:
      return null;
  }
}

function clamp(to: number, count: number): number {
  return Math.min(Math.max(to, -1), count - 1);
}
