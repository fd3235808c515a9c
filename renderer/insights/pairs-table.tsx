import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CooccurrenceView } from '#electron/contract.ts';
import { chordOf } from '../app/keys.ts';
import { nextRow } from '../library/row-keys.ts';
import { useSize } from '../ui/use-size.ts';
import { scrolledTo, windowOf } from './grid-window.ts';
import { useInsights } from './insights-state.ts';
import { pairRows, type PairRow } from './pair-rows.ts';

/** Heights in pixels: the list draws only what is in view. */
const ROW = 28;

interface PairsTableProps {
  readonly pairs: CooccurrenceView;
  readonly onOpen: (pair: PairRow) => void;
}

/** Pairs of initiatives that stand in the same articles, the most frequent first. */
export function PairsTable({ pairs, onOpen }: PairsTableProps) {
  const { t, i18n } = useTranslation();
  const { cell, setCell } = useInsights();
  const [box, size] = useSize<HTMLDivElement>();
  const [top, setTop] = useState(0);
  const rows = useMemo(() => pairRows(pairs), [pairs]);
  const height = size?.height ?? 0;
  const current = Math.max(0, Math.min(cell.row, rows.length - 1));
  const shown = windowOf(rows.length, ROW, top, height);
  const number = (value: number): string => value.toLocaleString(i18n.language);

  useEffect(() => {
    if (useInsights.getState().opened === null) box.current?.focus({ preventScroll: true });
  }, [box]);
  useEffect(() => {
    const element = box.current;
    if (element === null || height === 0) return;
    const now = { from: element.scrollTop, length: height, fixed: ROW };
    element.scrollTo({ top: scrolledTo(current, ROW, now) });
  }, [box, current, height]);

  function onKeyDown(event: KeyboardEvent): void {
    const chord = chordOf(event.nativeEvent);
    const row = rows[current];
    if (chord === 'Enter' && row !== undefined) {
      event.preventDefault();
      onOpen(row);
      return;
    }
    const to = nextRow(chord, current, rows.length, Math.max(1, Math.floor(height / ROW) - 2));
    if (to === null) return;
    event.preventDefault();
    setCell({ row: to, column: 0 });
  }

  const heads = ['a', 'b', 'together', 'ofA', 'ofB', 'share'] as const;
  return (
    <div
      ref={box}
      className="insight-grid insight-pairs"
      tabIndex={0}
      role="grid"
      aria-label={t('insights.pairs')}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={rows.length === 0 ? undefined : `insight-pair-${current}`}
      data-testid="insights-table"
      data-region=""
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <div
        className="insight-sheet"
        role="presentation"
        style={{ height: ROW * (rows.length + 1) }}
      >
        <div role="row" aria-rowindex={1} className="insight-pair insight-head">
          {heads.map((head) => (
            <span key={head} role="columnheader" title={t(`insightPairHelp.${head}`)}>
              {t(`insightPair.${head}`)}
            </span>
          ))}
        </div>
        {rows.slice(shown.first, shown.end).map((pair, n) => {
          const at = shown.first + n;
          return (
            <div
              key={`${pair.a.initiativeId} ${pair.b.initiativeId}`}
              id={`insight-pair-${at}`}
              role="row"
              aria-rowindex={at + 2}
              aria-selected={at === current}
              className="insight-pair insight-pair-row"
              style={{ top: ROW * (at + 1) }}
              data-current={at === current}
              data-testid="insight-pair"
              onClick={() => {
                setCell({ row: at, column: 0 });
                onOpen(pair);
              }}
            >
              <span role="gridcell" title={pair.a.name}>
                {pair.a.name}
              </span>
              <span role="gridcell" title={pair.b.name}>
                {pair.b.name}
              </span>
              <span role="gridcell" className="number">
                <strong>{number(pair.articles)}</strong>
              </span>
              <span role="gridcell" className="number">
                {number(pair.a.articles)}
              </span>
              <span role="gridcell" className="number">
                {number(pair.b.articles)}
              </span>
              <span role="gridcell" className="number">
                {`${(pair.share * 100).toFixed(0)}%`}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
