import { Table, type TableColumnsType, type TableRef } from 'antd';
import { useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryFilter, HistoryStep } from '#electron/contract.ts';
import { chordOf } from '../app/keys.ts';
import { fetchAhead } from '../ui/paged-rows.ts';
import { useSize } from '../ui/use-size.ts';
import { rowsByDay, stateOfStep, type HistoryRow } from './history-rows.ts';
import { useHistorySteps } from './use-history-steps.ts';
import { useSentence } from './use-sentence.ts';

/** Further steps are asked for when fewer than this many pixels are left below. */
const LOAD_AHEAD = 2000;
/** Rows that Page Up and Page Down move by. */
const PAGE = 15;

interface HistoryListProps {
  readonly filter: HistoryFilter;
  readonly stepId: string | null;
  /** The step that the archive stands at. */
  readonly head: string | null;
  readonly onStep: (stepId: string) => void;
  /** Enter: on to what can be done with the step. */
  readonly onEnter: () => void;
  /** Without the columns that a drawer has no room for. */
  readonly compact?: boolean;
}

/** The journal by day, the newest step first; only the rows in view are in the document. */
export function HistoryList(props: HistoryListProps) {
  const { filter, stepId, head, onStep, onEnter, compact = false } = props;
  const { t, i18n } = useTranslation();
  const { steps, ready, more } = useHistorySteps(filter);
  const columns = useColumns(head, compact);
  const [box, size] = useSize<HTMLDivElement>();
  const table = useRef<TableRef>(null);
  const rows = useMemo(() => {
    const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full' });
    return rowsByDay(steps, (at) => day.format(new Date(at)));
  }, [steps, i18n.language]);
  const at = steps.findIndex(({ id }) => id === stepId);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target !== event.currentTarget) return;
    const chord = chordOf(event.nativeEvent);
    const to = moved(chord, at, steps.length);
    const step = to === null ? undefined : steps[to];
    if (step !== undefined) {
      onStep(step.id);
      table.current?.scrollTo({ key: step.id });
      if (to !== null && to > steps.length - 2 * PAGE) more();
    } else if (chord === 'Enter' && at >= 0) onEnter();
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={box}
      className="history-list"
      data-region=""
      tabIndex={0}
      role="group"
      aria-label={t('history.list')}
      aria-activedescendant={at < 0 ? undefined : `step-${stepId}`}
      data-testid="history-list"
      onKeyDown={onKeyDown}
    >
      {size !== null && steps.length > 0 && (
        <Table<HistoryRow>
          ref={table}
          virtual
          size="small"
          rowKey="key"
          showHeader={false}
          dataSource={rows}
          columns={columns}
          pagination={false}
          // A pixel less: the measure is rounded up, and a bar to scroll it by would hide a row.
          scroll={{ x: size.width - 1, y: size.height }}
          onScroll={(event) => fetchAhead(event, LOAD_AHEAD, more)}
          rowClassName={(row) => (row.step === null ? 'history-day' : rowClass(row.step, stepId))}
          onRow={(row) =>
            row.step === null
              ? {}
              : {
                  id: `step-${row.step.id}`,
                  'data-testid': 'history-step',
                  'data-step-id': row.step.id,
                  'data-state': stateOfStep(row.step),
                  'data-kind': row.step.kind,
                  onClick: () => {
                    onStep(row.step.id);
                    box.current?.focus({ preventScroll: true });
                  },
                }
          }
        />
      )}
      {ready && steps.length === 0 && (
        <div className="empty" data-testid="history-empty">
          <p className="empty-title">{t('history.none')}</p>
          <p>{t('history.noneNext')}</p>
        </div>
      )}
    </div>
  );
}

function useColumns(head: string | null, compact: boolean): TableColumnsType<HistoryRow> {
  const { t, i18n } = useTranslation();
  const sentence = useSentence();
  return useMemo(() => {
    const time = new Intl.DateTimeFormat(i18n.language, {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    const rest = { onCell: (row: HistoryRow) => (row.step === null ? { colSpan: 0 } : {}) };
    const all: TableColumnsType<HistoryRow> = [
      {
        key: 'at',
        width: compact ? 76 : 92,
        onCell: (row) => (row.step === null ? { colSpan: compact ? 2 : 4 } : {}),
        render: (_, { step, day }) =>
          step === null ? day : <time dateTime={step.at}>{time.format(new Date(step.at))}</time>,
      },
      {
        ...rest,
        key: 'what',
        ellipsis: true,
        render: (_, { step }) =>
          step === null ? null : (
            <span className="history-what" title={sentence(step)}>
              <span className="history-dot" aria-hidden />
              <span className="history-sentence">{sentence(step)}</span>
              {step.id === head && <span className="history-now">{t('history.now')}</span>}
              {compact && <StepState step={step} />}
            </span>
          ),
      },
    ];
    if (compact) return all;
    return [
      ...all,
      {
        ...rest,
        key: 'state',
        width: 104,
        render: (_, { step }) => (step === null ? null : <StepState step={step} />),
      },
      {
        ...rest,
        key: 'author',
        width: 120,
        ellipsis: true,
        render: (_, { step }) => step?.author,
      },
    ];
  }, [t, i18n.language, sentence, head, compact]);
}

/** Says what became of a step; of one that stands there is nothing to say. */
function StepState({ step }: { readonly step: HistoryStep }) {
  const { t } = useTranslation();
  const state = stateOfStep(step);
  if (state === 'standing') return null;
  return <span className="history-state">{t(`historyState.${state}`)}</span>;
}

function rowClass(step: HistoryStep, stepId: string | null): string {
  const current = step.id === stepId ? ' row-current' : '';
  return `history-${stateOfStep(step)}${current}`;
}

function moved(chord: string, at: number, count: number): number | null {
  if (count === 0) return null;
  const within = (to: number) => Math.min(Math.max(to, 0), count - 1);
  switch (chord) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + PAGE);
    case 'PageUp':
      return within(at - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
