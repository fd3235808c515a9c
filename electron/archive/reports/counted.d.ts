import { type FoundByQuery } from '#core/export/filter.ts';
import type { ComposeBlock, ComposeScope } from '#core/report/compose.ts';
import type { PartBody } from '#core/report/printed.ts';
import type { Session } from '../session.ts';
/** What the tables and charts of a report count, by block: the store counts without reading a text. */
export declare function countedParts(
  session: Session,
  blocks: readonly ComposeBlock[],
  found: FoundByQuery,
  scope: ComposeScope,
): ReadonlyMap<string, readonly PartBody[]>;
