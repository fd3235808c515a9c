import { type ReadSheet } from '#core/report/verify/verify-table.ts';
import type { Session } from '../session.ts';
import { counted } from './counted.ts';
/** Verifies the tables of one file together; rows of one sheet know nothing of those of another. */
export declare function checkSheets(
  session: Session,
  sheets: readonly ReadSheet[],
): ReturnType<typeof counted> & {
  readonly masked: boolean;
};
