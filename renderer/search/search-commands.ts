import { commandGroup } from '../app/commands/command.ts';

/** What can be done where the archive is searched. */
export const SEARCH_COMMANDS = commandGroup({
  title: 'screen.search',
  commands: [
    { id: 'search.box', label: 'searchKeys.box', keys: ['/', 'Mod+f'] },
    { id: 'search.next', label: 'searchKeys.next', keys: ['j'] },
    { id: 'search.last', label: 'searchKeys.last', keys: ['k'] },
    { id: 'search.nextPassage', label: 'searchKeys.nextPassage', keys: ['ArrowRight', 'l'] },
    { id: 'search.lastPassage', label: 'searchKeys.lastPassage', keys: ['ArrowLeft', 'h'] },
    { id: 'search.open', label: 'searchKeys.open', keys: ['Enter'] },
    { id: 'search.unfold', label: 'searchKeys.unfold', keys: [' '] },
    { id: 'search.view', label: 'searchKeys.view', keys: ['v'] },
    { id: 'search.sortNewest', label: 'searchKeys.sortNewest', keys: ['n'] },
    { id: 'search.sortLeft', label: 'searchKeys.sortLeft', keys: ['['] },
    { id: 'search.sortRight', label: 'searchKeys.sortRight', keys: [']'] },
    { id: 'search.order', label: 'searchKeys.order', keys: ['o'] },
    { id: 'search.duplicates', label: 'searchKeys.duplicates', keys: ['d'] },
    { id: 'search.exact', label: 'searchKeys.exact', keys: ['e'] },
    { id: 'search.place', label: 'searchKeys.place', keys: ['p'] },
    { id: 'search.facets', label: 'searchKeys.facets', keys: ['f'] },
    { id: 'search.widen', label: 'searchKeys.widen', keys: ['0'] },
    { id: 'search.save', label: 'searchKeys.save', keys: ['Mod+s'] },
    { id: 'search.saved', label: 'searchKeys.saved', keys: ['s'] },
    { id: 'search.tagAll', label: 'searchKeys.tagAll', keys: ['t'] },
    { id: 'search.send', label: 'searchKeys.send', keys: ['r'] },
    { id: 'search.export', label: 'searchKeys.export', keys: ['x'] },
    { id: 'search.copy', label: 'searchKeys.copy', keys: ['y'] },
    { id: 'search.copyAll', label: 'searchKeys.copyAll', keys: ['Shift+y'] },
    { id: 'search.help', label: 'searchKeys.help', keys: ['Mod+/'] },
    { id: 'search.leave', label: 'searchKeys.leave', keys: ['Escape'] },
  ],
  hints: [
    {
      label: 'shortcuts.rows',
      keys: ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'],
    },
    { label: 'searchKeys.recent', keys: ['ArrowDown'] },
  ],
});
