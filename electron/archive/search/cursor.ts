import { AppError } from '#core/error/app-error.ts';
import type { FoundDoc } from '#db/search/read.ts';

type Place = Pick<FoundDoc, 'order' | 'id'>;

/** The place behind which the next page of a list begins, newest first, as text. */
export function cursorAt({ order, id }: Place): string {
  return `n.${order}.${id}`;
}

/** The place that a cursor names. Errors: `E-LIST` for a text that is none. */
export function afterCursor(cursor: string | null): Place | undefined {
  if (cursor === null) return undefined;
  const [, order, id] = /^n\.(-?\d{1,15})\.(-?\d{1,15})$/u.exec(cursor) ?? [];
  if (order === undefined || id === undefined) throw new AppError('E-LIST');
  return { order: Number(order), id: Number(id) };
}

/** Lists that are counted: what fits best, what a scan found. */
type Counted = 'r' | 's';

/** How many stand before the next page, as text. */
export function numberCursor(list: Counted, from: number): string {
  return `${list}.${from}`;
}

/** How many stand before the page that a cursor names. Errors: `E-LIST` for one of another list. */
export function numberIn(cursor: string | null, list: Counted): number {
  if (cursor === null) return 0;
  const [, name, from] = /^(\w)\.(\d{1,9})$/u.exec(cursor) ?? [];
  if (name !== list || from === undefined) throw new AppError('E-LIST');
  return Number(from);
}
