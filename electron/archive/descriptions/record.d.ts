import type { ArticleRecord } from '#core/export/export-data.ts';
import type { ArticleListRow } from '#db/queries/articles.ts';
/** An article as exports know it: its row and what its description says. */
export declare function articleRecord(row: ArticleListRow): ArticleRecord;
