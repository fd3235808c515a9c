import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

/** A report that somebody asked for: what it is made from, not what comes out. */
export interface ReportEntity {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly profile: string;
  /** JSON of the filter that chooses its passages. */
  readonly filter: string;
  readonly createdAt: string;
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly profile: string;
  readonly filter: string;
  readonly created_at: string;
}

function reportOf({ created_at: createdAt, ...row }: Row): ReportEntity {
  return { ...row, createdAt };
}

export const reportStore: EntityStore<ReportEntity> = {
  read(db, id) {
    const row = statement<[string], Row>(db, 'SELECT * FROM report WHERE id = ?').get(id);
    return row ? reportOf(row) : null;
  },
  write(db, id, value) {
    if (!value) {
      statement(db, 'DELETE FROM report WHERE id = ?').run(id);
      return;
    }
    statement(
      db,
      `INSERT OR REPLACE INTO report (id, title, template, profile, filter, created_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ).run(value.id, value.title, value.template, value.profile, value.filter, value.createdAt);
  },
};

/** Every report, oldest first. */
export function listReports(db: Parameters<typeof reportStore.read>[0]): readonly ReportEntity[] {
  return statement<[], Row>(db, 'SELECT * FROM report ORDER BY id').all().map(reportOf);
}
