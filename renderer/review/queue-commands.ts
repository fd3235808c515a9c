import { commandGroup } from '../app/commands/command.ts';

/** What can be done in the queue of suggestions. */
export const QUEUE_COMMANDS = commandGroup({
  title: 'screen.review',
  commands: [
    { id: 'queue.next', label: 'queueKeys.next', keys: ['j'] },
    { id: 'queue.last', label: 'queueKeys.last', keys: ['k'] },
    { id: 'queue.accept', label: 'shortcuts.accept', keys: ['a'] },
    { id: 'queue.reject', label: 'shortcuts.reject', keys: ['x'] },
    { id: 'queue.acceptAlike', label: 'queueKeys.acceptAlike', keys: ['Shift+a'] },
    { id: 'queue.rejectAlike', label: 'queueKeys.rejectAlike', keys: ['Shift+x'] },
    { id: 'queue.scope', label: 'queueKeys.scope', keys: ['s'] },
    { id: 'queue.changeLabel', label: 'queueKeys.changeLabel', keys: ['l'] },
    { id: 'queue.changeAlike', label: 'queueKeys.changeAlike', keys: ['Shift+l'] },
    { id: 'queue.startOut', label: 'shortcuts.edgeStartOut', keys: ['['] },
    { id: 'queue.startIn', label: 'shortcuts.edgeStartIn', keys: ['{'] },
    { id: 'queue.endOut', label: 'shortcuts.edgeEndOut', keys: [']'] },
    { id: 'queue.endIn', label: 'shortcuts.edgeEndIn', keys: ['}'] },
    { id: 'queue.acceptVisible', label: 'queueKeys.acceptVisible', keys: ['v'] },
    { id: 'queue.undo', label: 'queueKeys.undo', keys: ['u'] },
    { id: 'queue.passage', label: 'queueKeys.passage', keys: [' '] },
    { id: 'queue.open', label: 'queueKeys.open', keys: ['Enter'] },
    { id: 'queue.leave', label: 'queueKeys.leave', keys: ['Escape'] },
    { id: 'queue.lastGroup', label: 'queueKeys.lastGroup', keys: ['Alt+ArrowUp'] },
    { id: 'queue.nextGroup', label: 'queueKeys.nextGroup', keys: ['Alt+ArrowDown'] },
    { id: 'queue.groupBy', label: 'queueKeys.groupBy', keys: ['g'] },
    { id: 'queue.order', label: 'queueKeys.order', keys: ['o'] },
    { id: 'queue.filter', label: 'queueKeys.filter', keys: ['/'] },
    { id: 'queue.widen', label: 'queueKeys.widen', keys: ['0'] },
    { id: 'queue.rulings', label: 'queueKeys.rulings', keys: ['d'] },
  ],
  hints: [
    {
      label: 'shortcuts.rows',
      keys: ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'],
    },
    { label: 'queueKeys.kinds', keys: ['1 … 6'] },
  ],
});
