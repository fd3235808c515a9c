import type { BlockEntity } from '#db/entities/block.ts';
import type { ReportEntity } from '#db/entities/report.ts';
import type { FoundByQuery } from '#core/export/filter.ts';
import type { Draft, StepWhat } from '#db/journal.ts';
import type { Session } from '../session.ts';
import { type ReportNow } from './compose.ts';
/** What an act did: the name of its step, and the blocks or the report that it made. */
export interface Done {
  readonly what: StepWhat;
  readonly ids: readonly string[];
}
/** One report within the step that changes it. */
export declare class ReportDraft {
  #private;
  readonly session: Session;
  readonly draft: Draft;
  /** In order, as the step found them. */
  readonly blocks: readonly BlockEntity[];
  /** Writes the blocks of a report of an older version, which has none yet. Errors: `E-NOTFOUND`. */
  constructor(session: Session, draft: Draft, id: string, found: FoundByQuery);
  get entity(): ReportEntity;
  get isSigned(): boolean;
  write(change: Partial<ReportEntity>): void;
  put(block: BlockEntity): void;
  /** Errors: `E-NOTFOUND`. */
  block(id: string): BlockEntity;
  /** The named blocks in order, headings with their sections where asked. Errors: `E-NOTFOUND`. */
  chosen(ids: readonly string[], sections: boolean): readonly BlockEntity[];
  /** What the report says now, within the step. */
  now(): ReportNow;
  remove(): void;
  /** Another report with the same blocks, unsigned; answers its id. */
  copy(title: string): string;
}
