import { commandGroup } from '../app/commands/command.ts';

/** The list of reports. */
export const REPORT_LIST_COMMANDS = commandGroup({
  title: 'screen.reports',
  commands: [
    { id: 'reports.new', label: 'reports.new', keys: ['n'] },
    { id: 'reports.open', label: 'reports.open', keys: ['Enter'] },
    { id: 'reports.delete', label: 'reports.delete', keys: ['Delete', 'Backspace'] },
  ],
  hints: [{ label: 'reports.keysList', keys: ['ArrowUp', 'ArrowDown'] }],
});

/** The composer: its blocks and the report as a whole. */
export const COMPOSER_COMMANDS = commandGroup({
  title: 'reports.composer',
  commands: [
    { id: 'reports.add', label: 'reports.add', keys: ['a'] },
    { id: 'reports.up', label: 'reports.up', keys: ['Alt+ArrowUp'] },
    { id: 'reports.down', label: 'reports.down', keys: ['Alt+ArrowDown'] },
    { id: 'reports.promote', label: 'reports.promote', keys: ['Alt+ArrowLeft'] },
    { id: 'reports.demote', label: 'reports.demote', keys: ['Alt+ArrowRight'] },
    { id: 'reports.duplicate', label: 'reports.duplicate', keys: ['d'] },
    { id: 'reports.remove', label: 'reports.remove', keys: ['Delete', 'Backspace'] },
    { id: 'reports.freeze', label: 'reports.freezeToggle', keys: ['f'] },
    { id: 'reports.refresh', label: 'reports.refresh', keys: ['r'] },
    { id: 'reports.refreshAll', label: 'reports.refreshAll', keys: ['Shift+r'] },
    { id: 'reports.openPlace', label: 'reports.openPlace', keys: ['o'] },
    { id: 'reports.rename', label: 'reports.rename', keys: ['F2'] },
    { id: 'reports.settings', label: 'reports.settings', keys: ['s'] },
    { id: 'reports.sign', label: 'reports.sign', keys: ['g'] },
    { id: 'reports.export', label: 'reports.export', keys: ['Mod+Shift+e'] },
    { id: 'reports.toList', label: 'reports.toList', keys: ['Alt+Home'] },
  ],
  hints: [
    { label: 'reports.keysOutline', keys: ['ArrowUp', 'ArrowDown', 'Home', 'End'] },
    { label: 'reports.keysExtend', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
    { label: 'reports.keysEdit', keys: ['Enter'] },
  ],
});
