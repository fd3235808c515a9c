/** The row that a key leads to from `row`; null for keys that do not move. `page` is rows in view. */
export function nextRow(chord: string, row: number, rows: number, page: number): number | null {
  if (rows === 0) return null;
  const within = (to: number) => Math.min(Math.max(to, 0), rows - 1);
  switch (chord) {
    case 'ArrowDown':
      return within(row + 1);
    case 'ArrowUp':
      return within(row - 1);
    case 'PageDown':
      return within(row + page);
    case 'PageUp':
      return within(row - page);
    case 'Home':
      return 0;
    case 'End':
      return rows - 1;
    default:
      return null;
  }
}
