import { AppError } from '#core/error/app-error.ts';
import { historyRows, type HistoryRecord } from '#core/export/history-rows.ts';
import { netChanges } from '#core/journal/change.ts';
import { listHistory, type HistoryStep } from '#db/history.ts';
import { changesOf } from '#db/journal-rows.ts';
import type { HistoryFilter } from '../../contract.ts';
import { Messages, type Language } from '../../messages.ts';
import { csvFile, type CsvProfile } from '../export/csv-file.ts';
import { localTime } from '../local-time.ts';
import type { Session } from '../session.ts';

export interface WantedHistory {
  readonly filter: HistoryFilter;
  readonly limit?: number | undefined;
  readonly language: Language;
}

interface Rendered {
  readonly content: string;
  readonly items: number;
  readonly replacedCharacters: number;
}

/** The history as a table, the newest step first. Errors: `E-NOTHING`. */
export function historyCsv(session: Session, wanted: WantedHistory, profile: CsvProfile): Rendered {
  const steps = stepsOf(session, wanted);
  const messages = new Messages(wanted.language);
  const table = historyRows(steps.map((step) => recordOf(step, messages)));
  const { text, replacedCharacters } = csvFile(table, profile);
  return { content: text, items: steps.length, replacedCharacters };
}

/**
 * The history for programs: one JSON object a line, the newest step first, each with what it did to
 * which entity. Errors: `E-NOTHING`.
 */
export function historyLines(session: Session, wanted: WantedHistory): Rendered {
  const steps = stepsOf(session, wanted);
  const messages = new Messages(wanted.language);
  const lines = steps.map((step) => {
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
    return `${JSON.stringify({ ...record, changes })}\n`;
  });
  return { content: lines.join(''), items: steps.length, replacedCharacters: 0 };
}

function stepsOf(session: Session, { filter, limit }: WantedHistory): readonly HistoryStep[] {
  const { steps } = listHistory(session.db, filter, limit ?? Number.MAX_SAFE_INTEGER - 1);
  if (steps.length === 0) throw new AppError('E-NOTHING', { reason: 'history' });
  return steps;
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
