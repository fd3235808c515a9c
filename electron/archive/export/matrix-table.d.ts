import type { ReadyFilter } from '#core/export/filter.ts';
import type { Session } from '../session.ts';
import type { PreparedTable } from './prepared-table.ts';
/** Initiative × place × month, one row for each cell that counts anything; no totals. */
export declare function matrixTable(session: Session, filter: ReadyFilter): PreparedTable;
