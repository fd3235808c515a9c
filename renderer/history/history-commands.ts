import { commandGroup } from '../app/commands/command.ts';

/** What the history can do; the buttons of a step are reached from its list. */
export const HISTORY_COMMANDS = commandGroup({
  title: 'history.title',
  commands: [{ id: 'history.filter', label: 'shortcuts.filter', keys: ['/'] }],
  hints: [
    { label: 'shortcuts.steps', keys: ['ArrowUp', 'ArrowDown', 'Home', 'End'] },
    { label: 'shortcuts.toStep', keys: ['Enter'] },
  ],
});
