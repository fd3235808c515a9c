import { type PointTable } from '#core/ledger/points.ts';
import { type Changed } from '../../contract.ts';
import type { Session } from '../session.ts';
/** How this archive counts points: as we propose until somebody says otherwise. */
export declare function pointTable(session: Session): PointTable;
/** Sets how points are counted, of every article at once. */
export declare function setPointTable(session: Session, table: PointTable): Changed;
