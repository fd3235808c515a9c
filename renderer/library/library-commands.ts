import { commandGroup } from '../app/commands/command.ts';

/** What can be done with the current row of the table. */
export const ROW_COMMANDS = commandGroup({
  title: 'library.table',
  commands: [
    { id: 'library.open', label: 'shortcuts.openRow', keys: ['Enter'] },
    { id: 'library.select', label: 'shortcuts.selectRow', keys: [' '] },
    { id: 'library.describe', label: 'shortcuts.describe', keys: ['d'] },
  ],
  hints: [{ label: 'shortcuts.rows', keys: ['ArrowUp', 'ArrowDown', 'Home', 'End'] }],
});

/** What the library can do whatever it lists. */
export const LIBRARY_COMMANDS = commandGroup({
  title: 'screen.library',
  commands: [{ id: 'library.filter', label: 'shortcuts.filter', keys: ['/'] }],
});
