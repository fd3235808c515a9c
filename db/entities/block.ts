import type { BlockContent } from '#core/report/outline.ts';
import type { PrintedPart } from '#core/report/printed.ts';
import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

/** What a block prints while it is frozen. */
export interface Frozen {
  readonly parts: readonly PrintedPart[];
  /** A block that was frozen only by signing is live again when the sign-off is withdrawn. */
  readonly by: 'hand' | 'signing';
  /** True while the report is signed: signing touches every block, so that no earlier step can be taken back beneath it. */
  readonly signed: boolean;
}

/** One block of a report, an entity of its own so that two people who edit different ones can be merged. */
export interface BlockEntity {
  readonly id: string;
  readonly reportId: string;
  /** Its place in the report (core/report/order-key.ts). */
  readonly position: string;
  readonly content: BlockContent;
  /** null while it is live. */
  readonly frozen: Frozen | null;
}

interface Row {
  readonly id: string;
  readonly report_id: string;
  readonly position: string;
  readonly content: string;
  readonly frozen: string | null;
}

function blockOf({ report_id: reportId, content, frozen, ...row }: Row): BlockEntity {
  return {
    ...row,
    reportId,
    // Both were written from values of these types.
    content: JSON.parse(content) as BlockContent,
    frozen: frozen === null ? null : (JSON.parse(frozen) as Frozen),
  };
}

export const blockStore: EntityStore<BlockEntity> = {
  read(db, id) {
    const row = statement<[string], Row>(db, 'SELECT * FROM block WHERE id = ?').get(id);
    return row ? blockOf(row) : null;
  },
  write(db, id, value) {
    if (!value) {
      statement(db, 'DELETE FROM block WHERE id = ?').run(id);
      return;
    }
    statement(
      db,
      `INSERT INTO block (id, report_id, position, content, frozen) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET report_id = excluded.report_id, position = excluded.position,
         content = excluded.content, frozen = excluded.frozen`,
    ).run(
      value.id,
      value.reportId,
      value.position,
      JSON.stringify(value.content),
      value.frozen && JSON.stringify(value.frozen),
    );
  },
};

/** The blocks of a report in their order. */
export function blocksOf(
  db: Parameters<typeof blockStore.read>[0],
  reportId: string,
): readonly BlockEntity[] {
  return statement<[string], Row>(
    db,
    'SELECT * FROM block WHERE report_id = ? ORDER BY position, id',
  )
    .all(reportId)
    .map(blockOf);
}

/** Every block of every report. */
export function allBlocks(db: Parameters<typeof blockStore.read>[0]): readonly BlockEntity[] {
  return statement<[], Row>(db, 'SELECT * FROM block ORDER BY report_id, position, id')
    .all()
    .map(blockOf);
}
