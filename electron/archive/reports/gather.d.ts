import type { ExportData } from '#core/export/export-data.ts';
import { type FoundByQuery } from '#core/export/filter.ts';
import type { ComposeBlock, ComposeScope } from '#core/report/compose.ts';
import type { Session } from '../session.ts';
/**
 * Everything that the blocks of a report are composed from: of the archive's articles only theirs.
 * With `scope` `printed` what frozen blocks would say is left out.
 */
export declare function gatherForBlocks(
  session: Session,
  blocks: readonly Pick<ComposeBlock, 'content' | 'frozen'>[],
  found: FoundByQuery,
  scope: ComposeScope,
): ExportData;
