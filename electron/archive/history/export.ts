import { AppError } from '#core/error/app-error.ts';
import { fieldRow, type CsvRow } from '#core/export/csv-table.ts';
import { HISTORY_FIELDS, type HistoryRecord } from '#core/export/history-rows.ts';
import { netChanges } from '#core/journal/change.ts';
import { listHistory, type HistoryStep } from '#db/history.ts';
import { changesOf } from '#db/journal-rows.ts';
import type { HistoryFilter } from '../../contract.ts';
import { Messages, type Language } from '../../messages.ts';
import { localTime } from '../local-time.ts';
import type { Session } from '../session.ts';

export interface WantedHistory {
  readonly filter: HistoryFilter;
  readonly limit?: number | undefined;
  readonly language: Language;
}

/** Steps are looked up by so many at a time. */
const PAGE = 500;

/** The history as rows of a table, the newest step first. Errors: `E-NOTHING`. */
export function* historyRows(session: Session, wanted: WantedHistory): Generator<CsvRow> {
  const messages = new Messages(wanted.language);
  for (const step of stepsOf(session, wanted)) {
    yield fieldRow(HISTORY_FIELDS, recordOf(step, messages));
  }
}

/**
 * The history for programs: one JSON object a line, the newest step first, each with what it did to
 * which entity. Errors: `E-NOTHING`.
 */
export function* historyLines(session: Session, wanted: WantedHistory): Generator<string> {
  const messages = new Messages(wanted.language);
  for (const step of stepsOf(session, wanted)) {
    const { at, author, what, kind, state, reverts, revertedBy } = recordOf(step, messages);
    const changes = netChanges(changesOf(session.db, step.id)).map(
      ({ entity, id, before, after }) => ({
        entity,
        id,
        did: before === null ? 'made' : after === null ? 'removed' : 'changed',
      }),
    );
    const { id, parentId, params } = step;
    const record = { id, parentId, at, author, what, kind, params, state, reverts, revertedBy };
    yield `${JSON.stringify({ ...record, changes })}\n`;
  }
}

function* stepsOf(session: Session, { filter, limit }: WantedHistory): Generator<HistoryStep> {
  let left = limit ?? Number.MAX_SAFE_INTEGER;
  let before: string | undefined;
  while (left > 0) {
    const { steps, next } = listHistory(session.db, filter, Math.min(PAGE, left), before);
    if (steps.length === 0 && before === undefined) {
      throw new AppError('E-NOTHING', { reason: 'history' });
    }
    yield* steps;
    left -= steps.length;
    if (next === null) return;
    before = next;
  }
}

function recordOf(step: HistoryStep, messages: Messages): HistoryRecord {
  return {
    id: step.id,
    at: localTime(new Date(step.at)),
    author: step.author,
    what: messages.step(step),
    kind: step.kind,
    state: step.undone ? 'undone' : step.revertedBy === null ? 'standing' : 'reverted',
    reverts: step.reverts ?? '',
    revertedBy: step.revertedBy ?? '',
    entities: step.entities,
  };
}
