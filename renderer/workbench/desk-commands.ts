import { commandGroup, type KeyHint } from '../app/commands/command.ts';
import { platform } from '../app/platform.ts';

const mac = platform === 'darwin';

/** Selection by units, as select/select-units.ts binds it. */
const UNIT_KEYS: readonly KeyHint[] = [
  { label: 'shortcuts.grow', keys: [mac ? 'Ctrl+Shift+ArrowRight' : 'Alt+Shift+ArrowRight'] },
  { label: 'shortcuts.shrink', keys: [mac ? 'Ctrl+Shift+ArrowLeft' : 'Alt+Shift+ArrowLeft'] },
  { label: 'shortcuts.word', keys: [mac ? 'Alt+ArrowRight' : 'Mod+ArrowRight'] },
  { label: 'shortcuts.selectWord', keys: [mac ? 'Alt+Shift+ArrowRight' : 'Mod+Shift+ArrowRight'] },
  { label: 'shortcuts.selectClause', keys: ['Alt+Shift+ArrowDown', 'Alt+Shift+ArrowUp'] },
  { label: 'shortcuts.sentence', keys: ['Mod+ArrowDown', 'Mod+ArrowUp'] },
  { label: 'shortcuts.selectSentence', keys: ['Mod+Shift+ArrowDown', 'Mod+Shift+ArrowUp'] },
];

/** What can be done with the texts and what is selected in them. */
export const TEXT_COMMANDS = commandGroup({
  title: 'shortcuts.texts',
  commands: [
    { id: 'texts.tag', label: 'shortcuts.tag', keys: ['Enter', 't'] },
    { id: 'texts.every', label: 'occurrences.title', keys: ['Mod+Shift+t'] },
    { id: 'texts.tagArticle', label: 'whole.tag', keys: ['Shift+t'] },
    { id: 'texts.note', label: 'shortcuts.note', keys: ['n'] },
    { id: 'texts.clear', label: 'shortcuts.clear', keys: ['Escape'] },
    { id: 'texts.find', label: 'shortcuts.find', keys: ['Mod+f'] },
    { id: 'texts.findNext', label: 'shortcuts.findNext', keys: ['F3'] },
    { id: 'texts.findLast', label: 'shortcuts.findLast', keys: ['Shift+F3'] },
    { id: 'texts.cycle', label: 'shortcuts.cycle', keys: ['o'] },
    { id: 'texts.lastArticle', label: 'shortcuts.lastSibling', keys: ['Alt+ArrowUp'] },
    { id: 'texts.nextArticle', label: 'shortcuts.nextSibling', keys: ['Alt+ArrowDown'] },
    { id: 'texts.source', label: 'shortcuts.toggleSource', keys: ['Alt+1'] },
    { id: 'texts.reading', label: 'shortcuts.toggleReading', keys: ['Alt+2'] },
    { id: 'texts.margin', label: 'shortcuts.toggleMargin', keys: ['Alt+3'] },
    { id: 'texts.mend', label: 'shortcuts.mend', keys: ['F8'] },
  ],
  hints: [
    { label: 'shortcuts.select', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
    { label: 'shortcuts.typeToTag', keys: ['a … z'] },
    ...UNIT_KEYS,
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
    { id: 'review.acceptAlike', label: 'queueKeys.acceptAlike', keys: ['Shift+a'] },
    { id: 'review.rejectAlike', label: 'queueKeys.rejectAlike', keys: ['Shift+x'] },
    { id: 'review.scope', label: 'queueKeys.scope', keys: ['s'] },
    { id: 'review.changeLabel', label: 'queueKeys.changeLabel', keys: ['l'] },
    { id: 'review.changeAlike', label: 'queueKeys.changeAlike', keys: ['Shift+l'] },
    { id: 'review.acceptVisible', label: 'queueKeys.acceptVisible', keys: ['v'] },
    { id: 'review.undo', label: 'queueKeys.undo', keys: ['u'] },
    { id: 'review.runRules', label: 'shortcuts.runRules', keys: ['r'] },
    { id: 'review.startOut', label: 'shortcuts.edgeStartOut', keys: ['['] },
    { id: 'review.startIn', label: 'shortcuts.edgeStartIn', keys: ['{'] },
    { id: 'review.endOut', label: 'shortcuts.edgeEndOut', keys: [']'] },
    { id: 'review.endIn', label: 'shortcuts.edgeEndIn', keys: ['}'] },
    { id: 'review.fuse', label: 'shortcuts.fuse', keys: ['f'] },
    { id: 'review.relabel', label: 'palette.relabel', keys: ['t'] },
    { id: 'review.send', label: 'sendToReport.menu', keys: ['p'] },
    { id: 'review.editNote', label: 'shortcuts.editNote', keys: ['e'] },
    { id: 'review.remove', label: 'shortcuts.remove', keys: ['Delete', 'Backspace'] },
    { id: 'review.back', label: 'queueKeys.back', keys: ['Alt+ArrowLeft'] },
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
