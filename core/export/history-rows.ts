import { numberField, textField, type CsvField } from './csv-table.ts';

/** One step as an exported history has it. */
export interface HistoryRecord {
  readonly id: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly author: string;
  /** The sentence. */
  readonly what: string;
  readonly kind: string;
  readonly state: HistoryState;
  /** The step that it takes back, and the one that took it back; empty where there is none. */
  readonly reverts: string;
  readonly revertedBy: string;
  readonly entities: number;
}
export type HistoryState = 'standing' | 'undone' | 'reverted';

/** Kind and version of the table: the first cell of each of its rows. */
export const HISTORY_FORMAT = 'juanzong-history/1';

const STATE_NAMES: Readonly<Record<HistoryState, string>> = {
  standing: '有效',
  undone: '已撤销',
  reverted: '已撤回',
};

/** One row for each step. */
export const HISTORY_FIELDS: readonly CsvField<HistoryRecord>[] = [
  textField('format', 'format', () => HISTORY_FORMAT),
  textField('stepId', '操作编号', ({ id }) => id),
  textField('at', '时间', ({ at }) => at),
  textField('author', '作者', ({ author }) => author),
  textField('what', '操作', ({ what }) => what),
  textField('kind', '类别', ({ kind }) => kind),
  textField('state', '状态', ({ state }) => STATE_NAMES[state]),
  numberField('entities', '改动项数', ({ entities }) => entities),
  textField('reverts', '撤回的操作', ({ reverts }) => reverts),
  textField('revertedBy', '被何操作撤回', ({ revertedBy }) => revertedBy),
];
