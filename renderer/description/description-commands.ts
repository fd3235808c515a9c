import { commandGroup } from '../app/commands/command.ts';

/** The form of description, in the library and on the workbench. */
export const DESCRIPTION_COMMANDS = commandGroup({
  title: 'describe.title',
  commands: [{ id: 'description.toggle', label: 'shortcuts.openDescription', keys: ['F9'] }],
  hints: [
    { label: 'shortcuts.nextField', keys: ['Enter', 'Shift+Enter'] },
    { label: 'shortcuts.nextArticle', keys: ['Alt+ArrowDown', 'Alt+ArrowUp'] },
    { label: 'describe.close', keys: ['Escape'] },
  ],
});
