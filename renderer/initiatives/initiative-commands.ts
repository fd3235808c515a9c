import { commandGroup } from '../app/commands/command.ts';

export const INITIATIVE_COMMANDS = commandGroup({
  title: 'screen.initiatives',
  commands: [
    { id: 'initiatives.new', label: 'initiatives.new', keys: ['n'] },
    { id: 'initiatives.filter', label: 'shortcuts.filter', keys: ['/'] },
    { id: 'initiatives.rename', label: 'act.rename', keys: ['F2'] },
    { id: 'initiatives.alias', label: 'act.alias', keys: ['b'] },
    { id: 'initiatives.move', label: 'act.move', keys: ['g'] },
    { id: 'initiatives.merge', label: 'act.merge', keys: ['m'] },
    { id: 'initiatives.split', label: 'act.split', keys: ['s'] },
    { id: 'initiatives.colour', label: 'act.colour', keys: ['c'] },
    { id: 'initiatives.deprecate', label: 'act.deprecate', keys: ['d'] },
    { id: 'initiatives.delete', label: 'act.delete', keys: ['Delete'] },
  ],
  hints: [
    { label: 'surgery.keysTree', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
    { label: 'surgery.keysMark', keys: [' '] },
    { label: 'surgery.keysOutIn', keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
  ],
});

/** The thesaurus as a file. */
export const EXCHANGE_COMMANDS = commandGroup({
  title: 'initiatives.menu',
  commands: [
    { id: 'initiatives.import', label: 'initiatives.import', keys: [] },
    { id: 'initiatives.exportXlsx', label: 'initiatives.exportXlsx', keys: [] },
    { id: 'initiatives.exportCsv', label: 'initiatives.exportCsv', keys: [] },
    { id: 'initiatives.exportQdc', label: 'initiatives.exportQdc', keys: [] },
    { id: 'initiatives.exportSkos', label: 'initiatives.exportSkos', keys: [] },
  ],
});
