import type { ReadyFilter } from '#core/export/filter.ts';
import type { Session } from '../session.ts';
import type { PreparedTable } from './prepared-table.ts';
/**
 * Keyword in context: every place that the query of the filter finds, a row each, article by article.
 * Errors: `E-QUERY` where the filter has no query.
 */
export declare function kwicTable(session: Session, filter: ReadyFilter): PreparedTable;
