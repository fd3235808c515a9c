import type { KeyboardEvent, UIEvent } from 'react';
import { chordOf } from '../app/keys.ts';
import { nextRow } from '../library/row-keys.ts';

/** Rows of which more are fetched as somebody comes near the last one. */
export interface PagedRows {
  /** Number of the row that the keys act on. */
  readonly at: number;
  readonly count: number;
  /** Rows in view. */
  readonly page: number;
  readonly toRow: (row: number) => void;
  readonly more: () => void;
}

/** Moves to another row by the keys that do so, and fetches more less than a page before the end. */
export function moveByKey(event: KeyboardEvent, rows: PagedRows): void {
  const to = nextRow(chordOf(event.nativeEvent), rows.at, rows.count, rows.page);
  if (to === null) return;
  event.preventDefault();
  rows.toRow(to);
  if (to >= rows.count - rows.page) rows.more();
}

/** Fetches more where fewer than so many pixels are left below. */
export function fetchAhead(event: UIEvent, pixels: number, more: () => void): void {
  const { scrollHeight, scrollTop, clientHeight } = event.currentTarget;
  if (scrollHeight - scrollTop - clientHeight < pixels) more();
}

/** Rows in view of a table of that height in pixels, but for one that stays in sight after a page. */
export function pageOf(height: number, rowHeight: number): number {
  return Math.max(1, Math.floor(height / rowHeight) - 1);
}
