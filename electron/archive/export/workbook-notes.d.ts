import type { DataFilter } from '#core/export/filter.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
/** What the sheet 说明 says of the tables beside it: where from, when, limited to what, in which version. */
export declare function workbookNotes(
  about: {
    readonly archiveName: string;
    readonly exportedAt: string;
    readonly filter: DataFilter;
    readonly initiatives: readonly Initiative[];
  },
  tables: readonly {
    readonly name: string;
    readonly format: string;
    readonly rows: number;
  }[],
): readonly (readonly [name: string, value: string])[];
