import { commandGroup } from '../../app/commands/command.ts';

/** What can be done with a segment while mending is open. */
export const MEND_COMMANDS = commandGroup({
  title: 'mend.title',
  commands: [
    { id: 'mend.next', label: 'shortcuts.nextSegment', keys: ['j'] },
    { id: 'mend.last', label: 'shortcuts.lastSegment', keys: ['k'] },
    { id: 'mend.split', label: 'mend.split', keys: ['s'] },
    { id: 'mend.joinNext', label: 'mend.joinNext', keys: ['m'] },
    { id: 'mend.up', label: 'mend.up', keys: ['Alt+ArrowUp'] },
    { id: 'mend.down', label: 'mend.down', keys: ['Alt+ArrowDown'] },
    { id: 'mend.moveTo', label: 'shortcuts.moveTo', keys: ['g'] },
    { id: 'mend.missing', label: 'mend.missing', keys: ['x'] },
    { id: 'mend.correct', label: 'mend.correct', keys: ['c'] },
    { id: 'mend.again', label: 'mend.again', keys: ['.'] },
    { id: 'mend.question', label: 'shortcuts.question', keys: ['q'] },
    { id: 'mend.confirm', label: 'shortcuts.confirm', keys: ['Enter'] },
    { id: 'mend.close', label: 'mend.close', keys: ['Escape'] },
  ],
  hints: [{ label: 'shortcuts.role', keys: ['1 … 9'] }],
});
