import { DEFAULT_POINTS, type PointTable } from '#core/ledger/points.ts';
import { readEntity } from '#db/entities/registry.ts';
import { mutate } from '#db/journal.ts';
import { pointTableSchema, type Changed } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import type { Session } from '../session.ts';

/** Key of the setting that holds them. */
const POINTS_SETTING = 'articlePoints';

/** How this archive counts points: as we propose until somebody says otherwise. */
export function pointTable(session: Session): PointTable {
  const kept = readEntity(session.db, 'setting', POINTS_SETTING);
  return kept ? pointTableSchema.parse(JSON.parse(kept.value)) : DEFAULT_POINTS;
}

/** Sets how points are counted, of every article at once. */
export function setPointTable(session: Session, table: PointTable): Changed {
  const outcome = mutate(session.db, session.actor, (draft) => {
    const value = JSON.stringify(table);
    draft.write('setting', POINTS_SETTING, { key: POINTS_SETTING, value });
    const levels = Object.entries(table.levels).map(([level, points]) => `${level} ${points}`);
    return {
      result: undefined,
      what: { kind: 'figure-points', params: { levels: levels.join('、') } },
    };
  });
  return acknowledge(session, outcome);
}
