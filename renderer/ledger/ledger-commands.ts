import { commandGroup } from '../app/commands/command.ts';

/** What can be done in the ledgers. */
export const LEDGER_COMMANDS = commandGroup({
  title: 'screen.ledger',
  commands: [
    { id: 'ledger.next', label: 'ledgerKeys.next', keys: ['j'] },
    { id: 'ledger.last', label: 'ledgerKeys.last', keys: ['k'] },
    { id: 'ledger.open', label: 'ledgerKeys.open', keys: ['Enter'] },
    { id: 'ledger.mark', label: 'ledgerKeys.mark', keys: [' '] },
    { id: 'ledger.markAll', label: 'ledgerKeys.markAll', keys: ['Mod+a'], yieldsToFields: true },
    { id: 'ledger.check', label: 'ledgerKeys.check', keys: ['c'] },
    { id: 'ledger.doubt', label: 'ledgerKeys.doubt', keys: ['x'] },
    { id: 'ledger.uncheck', label: 'ledgerKeys.uncheck', keys: ['Shift+c'] },
    { id: 'ledger.edit', label: 'ledgerKeys.edit', keys: ['e'] },
    { id: 'ledger.links', label: 'ledgerKeys.links', keys: ['s'] },
    { id: 'ledger.same', label: 'ledgerKeys.same', keys: ['Shift+s'] },
    { id: 'ledger.copyCell', label: 'ledgerKeys.copyCell', keys: ['y'] },
    { id: 'ledger.copyRow', label: 'ledgerKeys.copyRow', keys: ['Shift+y'] },
    { id: 'ledger.filter', label: 'ledgerKeys.filter', keys: ['/'] },
    { id: 'ledger.query', label: 'ledgerKeys.query', keys: ['q'] },
    { id: 'ledger.widen', label: 'ledgerKeys.widen', keys: ['0'] },
    { id: 'ledger.leave', label: 'ledgerKeys.leave', keys: ['Escape'] },
    { id: 'ledger.points', label: 'ledgerKeys.points', keys: [] },
    { id: 'ledger.figures', label: 'ledgerTab.figures', keys: ['1'] },
    { id: 'ledger.articles', label: 'ledgerTab.articles', keys: ['2'] },
    { id: 'ledger.initiatives', label: 'ledgerTab.initiatives', keys: ['3'] },
    { id: 'ledger.matrix', label: 'ledgerTab.matrix', keys: ['4'] },
  ],
  hints: [
    {
      label: 'shortcuts.rows',
      keys: ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'],
    },
  ],
});
