import type { InputRef } from 'antd';
import { Button } from 'antd';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { chordOf } from '../app/keys.ts';
import { withKey } from '../app/key-label.ts';
import { useView } from '../app/view-state.ts';
import { countMarked, isEmpty, NOTHING_MARKED } from '../ui/selection.ts';
import { DoubtDialog, PointsDialog } from './ledger-dialogs.tsx';
import { ledgerColumns, type FigureWords } from './ledger-columns.tsx';
import { LedgerFilters } from './ledger-filters.tsx';
import { placeOf, type LedgerRow } from './ledger-rows.ts';
import {
  ledgerFilterFrom,
  LEDGER_TABS,
  useLedger,
  useLedgerLooks,
  type LedgerTab,
  type MarkedRows,
} from './ledger-state.ts';
import { currentIn, LedgerTable, sumsText } from './ledger-table.tsx';
import { LedgerTools } from './ledger-tools.tsx';
import './ledger.css';
import { LinksPanel } from './links-panel.tsx';
import { Matrix } from './matrix.tsx';
import { useLedgerRows, type LedgerRows } from './use-ledger.ts';
import { useLedgerCommands } from './use-ledger-commands.ts';

/** The ledgers of figures, articles and initiatives, and initiatives counted by place and period. */
export function LedgerScreen() {
  const { t } = useTranslation();
  const { client } = useArchive();
  const { tab, currentId, row, editing, edit, panel, show, marked } = useLedger();
  const { units, hidden } = useLedgerLooks();
  const ledger = useLedgerRows(tab);
  const text = useRef<InputRef>(null);
  const [words, setWords] = useState<FigureWords>({ measure: '', place: '', time: '' });
  const { current } = currentIn(ledger.rows, currentId, row);
  const all = useMemo(
    () =>
      tab === 'matrix'
        ? []
        : ledgerColumns(tab, {
            t,
            units,
            draft: editing === null ? null : { id: editing, words },
            onDraft: setWords,
          }),
    [tab, t, units, editing, words],
  );
  const columns = useMemo(
    () => all.filter(({ key }) => !hidden.includes(`${tab}.${key}`)),
    [all, hidden, tab],
  );
  const chosen: MarkedRows =
    !isEmpty(marked) || current === undefined ? marked : { of: 'some', ids: [current.id] };

  function open(one: LedgerRow): void {
    const place = placeOf(one);
    if (place === null) return;
    const spot = place.spans.length > 0 ? { spans: place.spans } : undefined;
    useView.getState().openArticle(place.articleId, spot, 'ledger');
  }

  function startEditing(one: LedgerRow): void {
    if (one.of !== 'figures') return;
    const { measure, place, time } = one.figure;
    setWords({ measure, place, time });
    edit(one.id);
  }

  function onEditKey(event: KeyboardEvent): void {
    if (editing === null) return;
    const chord = chordOf(event.nativeEvent);
    if (chord !== 'Enter' && chord !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    edit(null);
    toTable();
    if (chord === 'Enter')
      void client.ledger.editFigure({ id: editing, ...words }).catch(reportFailure);
  }

  useLedgerCommands({
    ledger,
    columns,
    current,
    chosen,
    onOpen: open,
    onEdit: startEditing,
    focusText: () => text.current?.focus({ cursor: 'all' }),
  });

  return (
    <section className="ledger" data-testid="screen-ledger">
      <div className="ledger-head">
        <LedgerTabs tab={tab} />
        <Summary tab={tab} ledger={ledger} marked={countMarked(marked, ledger.total)} />
        <span className="top-bar-space" />
        {tab !== 'matrix' && <LedgerTools tab={tab} ledger={ledger} columns={all} />}
      </div>
      <LedgerFilters text={text} />
      {tab === 'matrix' ? (
        <Matrix />
      ) : (
        <div className="ledger-body" data-panel={panel === 'links'}>
          {ledger.ready && ledger.rows.length === 0 ? (
            <NothingHere tab={tab} />
          ) : (
            <LedgerTable
              tab={tab}
              ledger={ledger}
              columns={columns}
              onOpen={open}
              onEdit={startEditing}
              onEditKey={onEditKey}
            />
          )}
          {panel === 'links' && current?.of === 'figures' && (
            <LinksPanel
              row={current}
              onClose={() => {
                show(null);
                toTable();
              }}
            />
          )}
        </div>
      )}
      {panel === 'check' && (
        <DoubtDialog
          n={countMarked(chosen, ledger.total)}
          onSave={(note) => {
            show(null);
            toTable();
            client.ledger
              .check({ figures: chosen, state: 'doubtful', note: note.trim() })
              .catch(reportFailure);
          }}
          onClose={() => {
            show(null);
            toTable();
          }}
        />
      )}
      {panel === 'points' && <PointsDialog onClose={() => show(null)} />}
    </section>
  );
}

function toTable(): void {
  document.querySelector<HTMLElement>('[data-testid=ledger-table]')?.focus();
}

function LedgerTabs({ tab }: { readonly tab: LedgerTab }) {
  const { t } = useTranslation();
  const toTab = useLedger((state) => state.toTab);
  return (
    <div className="ledger-tabs" role="group" aria-label={t('screen.ledger')} data-region="">
      {LEDGER_TABS.map((name, index) => (
        <button
          key={name}
          type="button"
          className="screen-tab"
          aria-pressed={name === tab}
          title={withKey(t(`ledgerTab.${name}`), String(index + 1))}
          data-testid={`ledger-tab-${name}`}
          onClick={() => toTab(name)}
        >
          {t(`ledgerTab.${name}`)}
        </button>
      ))}
    </div>
  );
}

function Summary(props: {
  readonly tab: LedgerTab;
  readonly ledger: LedgerRows;
  readonly marked: number;
}) {
  const { t, i18n } = useTranslation();
  const { tab, ledger, marked } = props;
  const mark = useLedger((state) => state.mark);
  const units = useLedgerLooks((state) => state.units);
  if (tab === 'matrix') return null;
  const n = ledger.total.toLocaleString(i18n.language);
  return (
    <>
      <span className="muted number" data-testid="ledger-count">
        {t('ledger.groupRows', { n })}
        {tab === 'articles' && ` · ${t('ledger.pointsTotal', { points: ledger.points })}`}
      </span>
      {tab === 'figures' && ledger.sums.length > 0 && (
        <span className="ledger-sums number" title={t('ledger.sumsHelp')} data-testid="ledger-sums">
          {t('ledger.sums')} {sumsText(ledger.sums, units)}
        </span>
      )}
      {marked > 0 && (
        <Button size="small" data-testid="ledger-marked" onClick={() => mark(NOTHING_MARKED)}>
          {t('ledger.marked', { n: marked.toLocaleString(i18n.language) })}
        </Button>
      )}
    </>
  );
}

function NothingHere({ tab }: { readonly tab: 'figures' | 'articles' | 'initiatives' }) {
  const { t } = useTranslation();
  const narrowing = useLedger((state) => state.narrowing);
  const narrowed = Object.keys(ledgerFilterFrom(narrowing, tab)).length > 0;
  return (
    <div className="empty" tabIndex={-1} data-testid="ledger-empty">
      <p className="empty-title">{t(narrowed ? 'ledgerEmpty.noMatch' : `ledgerEmpty.${tab}`)}</p>
      <p>{t(narrowed ? 'ledgerEmpty.noMatchNext' : `ledgerEmptyNext.${tab}`)}</p>
    </div>
  );
}
