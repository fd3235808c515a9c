import { commandGroup } from '../app/commands/command.ts';

export const INITIATIVE_COMMANDS = commandGroup({
  title: 'screen.initiatives',
  commands: [
    { id: 'initiatives.new', label: 'initiatives.new', keys: ['n'] },
    { id: 'initiatives.filter', label: 'shortcuts.filter', keys: ['/'] },
  ],
});

/** The thesaurus as a table of values. */
export const INITIATIVE_CSV_COMMANDS = commandGroup({
  title: 'initiatives.menu',
  commands: [
    { id: 'initiatives.importCsv', label: 'initiatives.importCsv', keys: [] },
    { id: 'initiatives.exportCsv', label: 'initiatives.exportCsv', keys: [] },
  ],
});
