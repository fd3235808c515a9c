import { commandGroup } from '../app/commands/command.ts';

/** What can be done with the texts and what is selected in them. */
export const TEXT_COMMANDS = commandGroup({
  title: 'shortcuts.texts',
  commands: [
    { id: 'texts.tag', label: 'shortcuts.tag', keys: ['Enter', 't'] },
    { id: 'texts.note', label: 'shortcuts.note', keys: ['n'] },
    { id: 'texts.clear', label: 'shortcuts.clear', keys: ['Escape'] },
    { id: 'texts.lastArticle', label: 'shortcuts.lastSibling', keys: ['Alt+ArrowUp'] },
    { id: 'texts.nextArticle', label: 'shortcuts.nextSibling', keys: ['Alt+ArrowDown'] },
    { id: 'texts.mend', label: 'shortcuts.mend', keys: ['F8'] },
  ],
  hints: [
    { label: 'shortcuts.select', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
    { label: 'shortcuts.typeToTag', keys: ['a … z'] },
    { label: 'shortcuts.find', keys: ['Mod+f'] },
  ],
});

/** What can be done with the suggestion or annotation under review. */
export const REVIEW_COMMANDS = commandGroup({
  title: 'shortcuts.review',
  commands: [
    { id: 'review.next', label: 'shortcuts.nextSuggestion', keys: ['j'] },
    { id: 'review.last', label: 'shortcuts.lastSuggestion', keys: ['k'] },
    { id: 'review.accept', label: 'shortcuts.accept', keys: ['a'] },
    { id: 'review.reject', label: 'shortcuts.reject', keys: ['x'] },
    { id: 'review.acceptAlike', label: 'shortcuts.acceptAll', keys: ['Shift+a'] },
    { id: 'review.runRules', label: 'shortcuts.runRules', keys: ['r'] },
    { id: 'review.editNote', label: 'shortcuts.editNote', keys: ['e'] },
    { id: 'review.remove', label: 'shortcuts.remove', keys: ['Delete', 'Backspace'] },
    { id: 'review.leave', label: 'shortcuts.leaveCurrent', keys: ['Escape'] },
  ],
});

/** The keys of the palette that tags; its own field handles them. */
export const TAG_PALETTE_KEYS = commandGroup({
  title: 'shortcuts.palette',
  commands: [],
  hints: [
    { label: 'shortcuts.choose', keys: ['ArrowUp', 'ArrowDown'] },
    { label: 'shortcuts.tagNow', keys: ['Enter'] },
    { label: 'shortcuts.addAnother', keys: ['Mod+Enter'] },
    { label: 'shortcuts.toNote', keys: ['Tab'] },
  ],
});
