import { useArchive } from '../app/archive-context.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { reportFailure } from '../app/failure-store.ts';
import { LEDGER_COMMANDS } from './ledger-commands.ts';
import type { LedgerColumn } from './ledger-columns.tsx';
import { placeOf, type LedgerRow } from './ledger-rows.ts';
import { useLedger, type MarkedRows } from './ledger-state.ts';
import { currentIn, toggled } from './ledger-table.tsx';
import { putOnClipboard } from '../ui/clipboard.ts';
import { isEmpty, NOTHING_MARKED } from '../ui/selection.ts';
import type { LedgerRows } from './use-ledger.ts';

interface LedgerCommandsInput {
  readonly ledger: LedgerRows;
  readonly columns: readonly LedgerColumn[];
  readonly current: LedgerRow | undefined;
  /** The marked rows; the current one where none is marked. */
  readonly chosen: MarkedRows;
  readonly onOpen: (row: LedgerRow) => void;
  readonly onEdit: (row: LedgerRow) => void;
  readonly focusText: () => void;
}

/** Makes the commands of the ledgers work. */
export function useLedgerCommands(input: LedgerCommandsInput): void {
  const { ledger, columns, current, chosen, onOpen, onEdit, focusText } = input;
  const { client } = useArchive();
  const state = useLedger.getState;
  const one = (
    act: (row: LedgerRow) => unknown,
    fits: (row: LedgerRow) => boolean = () => true,
  ) => ({
    run: () => (current === undefined ? undefined : act(current)),
    enabled: () => current !== undefined && state().tab !== 'matrix' && fits(current),
  });
  const isFigure = (row: LedgerRow) => row.of === 'figures';
  /** Those marked by hand: nobody says of all that is listed that it is one figure. */
  const together = chosen.of === 'some' ? chosen.ids : [];
  const check = (next: 'checked' | 'unchecked') =>
    one(() => client.ledger.check({ figures: chosen, state: next }).catch(reportFailure), isFigure);
  const step = (by: 1 | -1) => one(() => stepRow(ledger, by));
  const copy = (text: string) => putOnClipboard(text);
  useScreenCommands(LEDGER_COMMANDS, {
    'ledger.next': step(1),
    'ledger.last': step(-1),
    'ledger.open': one(onOpen, (row) => placeOf(row) !== null),
    'ledger.mark': one(({ id }) => state().mark(toggled(state().marked, id))),
    'ledger.markAll': one(() =>
      state().mark(
        state().tab === 'figures'
          ? { of: 'listed', filter: ledger.wanted.figures.filter ?? {}, except: [] }
          : { of: 'some', ids: ledger.rows.map(({ id }) => id) },
      ),
    ),
    'ledger.check': check('checked'),
    'ledger.doubt': one(() => state().show('check'), isFigure),
    'ledger.uncheck': check('unchecked'),
    'ledger.edit': one(onEdit, isFigure),
    'ledger.links': one(() => state().show(state().panel === 'links' ? null : 'links'), isFigure),
    'ledger.same': {
      run: () => client.ledger.ruleSame({ ids: [...together], same: true }).catch(reportFailure),
      enabled: () => state().tab === 'figures' && together.length > 1,
    },
    'ledger.copyCell': one((row) =>
      copy(row.of === 'figures' ? row.quote : (columns[0]?.text(row) ?? '')),
    ),
    'ledger.copyRow': one((row) => copy(columns.map((column) => column.text(row)).join('\t'))),
    'ledger.filter': focusText,
    'ledger.query': () => document.querySelector<HTMLElement>('#ledger-query')?.focus(),
    'ledger.widen': () => state().widen(),
    'ledger.leave': {
      run: () => (state().panel === null ? state().mark(NOTHING_MARKED) : state().show(null)),
      enabled: () => state().panel !== null || !isEmpty(state().marked),
    },
    'ledger.points': () => state().show('points'),
    'ledger.figures': () => state().toTab('figures'),
    'ledger.articles': () => state().toTab('articles'),
    'ledger.initiatives': () => state().toTab('initiatives'),
    'ledger.matrix': () => state().toTab('matrix'),
  });
}

function stepRow({ rows, more }: LedgerRows, by: 1 | -1): void {
  const { currentId, row, setCurrent } = useLedger.getState();
  const { at } = currentIn(rows, currentId, row);
  const to = Math.min(Math.max(at + by, 0), rows.length - 1);
  setCurrent(rows[to]?.id ?? null, to);
  if (to >= rows.length - 20) more();
}
