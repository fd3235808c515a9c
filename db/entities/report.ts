import type { StatedSettings } from '#core/report/settings.ts';
import type { SignOff } from '#core/report/sign-off.ts';
import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

/** A report that somebody asked for: what it is made from, not what comes out. Its blocks are entities of their own. */
export interface ReportEntity {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly profile: string;
  /** JSON of the filter that its template was filled with. */
  readonly filter: string;
  readonly createdAt: string;
  /** What is set otherwise than by default; null or absent in a report of an older version, which has no blocks. */
  readonly settings?: StatedSettings | null | undefined;
  /** In the order of signing. */
  readonly signOffs?: readonly SignOff[] | undefined;
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly profile: string;
  readonly filter: string;
  readonly created_at: string;
  readonly settings: string | null;
  readonly sign_offs: string;
}

function reportOf({ created_at: createdAt, settings, sign_offs, ...row }: Row): ReportEntity {
  return {
    ...row,
    createdAt,
    // Both were written from values of these types.
    settings: settings === null ? null : (JSON.parse(settings) as StatedSettings),
    signOffs: JSON.parse(sign_offs) as readonly SignOff[],
  };
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
    const { settings = null, signOffs = [] } = value;
    statement(
      db,
      `INSERT INTO report (id, title, template, profile, filter, created_at, settings, sign_offs)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET title = excluded.title, template = excluded.template,
         profile = excluded.profile, filter = excluded.filter, created_at = excluded.created_at,
         settings = excluded.settings, sign_offs = excluded.sign_offs`,
    ).run(
      value.id,
      value.title,
      value.template,
      value.profile,
      value.filter,
      value.createdAt,
      settings === null ? null : JSON.stringify(settings),
      JSON.stringify(signOffs),
    );
  },
};

/** Every report, oldest first. */
export function listReports(db: Parameters<typeof reportStore.read>[0]): readonly ReportEntity[] {
  return statement<[], Row>(db, 'SELECT * FROM report ORDER BY id').all().map(reportOf);
}
