/** One group of the shortcut sheet: keys and the message that says what they do. */
export interface ShortcutGroup {
  readonly title: string;
  readonly keys: readonly (readonly [keys: readonly string[], what: string])[];
}

/** What the shortcut sheet shows; the screens themselves hold the handlers. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    title: 'shortcuts.everywhere',
    keys: [
      [['Mod+1', 'Mod+2', 'Mod+3', 'Mod+4'], 'shortcuts.screens'],
      [['Mod+Z', 'Mod+Shift+Z', 'Mod+Y'], 'shortcuts.undo'],
      [['Mod+O', 'Mod+N'], 'shortcuts.archive'],
      [['Mod+I', 'Mod+Shift+I'], 'shortcuts.import'],
      [['Mod+E'], 'shortcuts.exportWord'],
      [['Mod++', 'Mod+-'], 'shortcuts.textSize'],
      [['F1', '?'], 'shortcuts.sheet'],
    ],
  },
  {
    title: 'screen.library',
    keys: [
      [['↑', '↓', 'Home', 'End'], 'shortcuts.rows'],
      [['Enter'], 'shortcuts.openRow'],
      [['Space'], 'shortcuts.selectRow'],
      [['D'], 'shortcuts.describe'],
      [['/'], 'shortcuts.filter'],
    ],
  },
  {
    title: 'shortcuts.texts',
    keys: [
      [['Shift+←', 'Shift+→'], 'shortcuts.select'],
      [['Enter', 'T'], 'shortcuts.tag'],
      [['a … z'], 'shortcuts.typeToTag'],
      [['N'], 'shortcuts.note'],
      [['Mod+F', 'F3', 'Shift+F3'], 'shortcuts.find'],
      [['F6', 'Shift+F6'], 'shortcuts.panes'],
      [['Alt+1', 'Alt+2', 'Alt+3'], 'shortcuts.hidePanes'],
      [['O'], 'shortcuts.cycle'],
      [['Alt+↑', 'Alt+↓'], 'shortcuts.siblings'],
      [['Esc'], 'shortcuts.clear'],
    ],
  },
  {
    title: 'shortcuts.review',
    keys: [
      [['J', 'K'], 'shortcuts.move'],
      [['A'], 'shortcuts.accept'],
      [['X'], 'shortcuts.reject'],
      [['Shift+A'], 'reviewKeys.acceptAlike'],
      [['Shift+X'], 'reviewKeys.rejectAll'],
      [['S'], 'reviewKeys.scope'],
      [['L'], 'reviewKeys.changeLabel'],
      [['Shift+L'], 'reviewKeys.changeAlike'],
      [['V'], 'reviewKeys.acceptVisible'],
      [['U'], 'reviewKeys.undoLast'],
      [['R'], 'shortcuts.runRules'],
      [['[', ']'], 'shortcuts.edges'],
      [['F'], 'shortcuts.fuse'],
      [['E'], 'shortcuts.editNote'],
      [['Del'], 'shortcuts.remove'],
    ],
  },
  {
    title: 'reviewKeys.reviewScreen',
    keys: [
      [['J', 'K'], 'reviewKeys.rowMove'],
      [['A'], 'shortcuts.accept'],
      [['X'], 'shortcuts.reject'],
      [['Shift+A'], 'reviewKeys.acceptAlike'],
      [['Shift+X'], 'reviewKeys.rejectAll'],
      [['S'], 'reviewKeys.scope'],
      [['L'], 'reviewKeys.changeLabel'],
      [['Shift+L'], 'reviewKeys.changeAlike'],
      [['[', ']'], 'reviewKeys.widen'],
      [['Shift+[', 'Shift+]'], 'reviewKeys.narrow'],
      [['V'], 'reviewKeys.acceptVisible'],
      [['U'], 'reviewKeys.undoLast'],
      [['Space'], 'reviewKeys.passage'],
      [['Enter'], 'reviewKeys.openPassage'],
      [['Esc', 'Alt+←'], 'reviewKeys.comeBack'],
      [['Alt+↑', 'Alt+↓'], 'reviewKeys.groups'],
      [['G'], 'reviewKeys.groupBy'],
      [['O'], 'reviewKeys.order'],
      [['0 … 6'], 'reviewKeys.kinds'],
      [['D'], 'reviewKeys.rulings'],
    ],
  },
  {
    title: 'mend.title',
    keys: [
      [['F8'], 'shortcuts.mend'],
      [['J', 'K'], 'shortcuts.segment'],
      [['1 … 9'], 'shortcuts.role'],
      [['S'], 'mend.split'],
      [['M'], 'mend.joinNext'],
      [['Alt+↑', 'Alt+↓'], 'shortcuts.reorder'],
      [['G'], 'shortcuts.moveTo'],
      [['X'], 'mend.missing'],
      [['C'], 'mend.correct'],
      [['.'], 'mend.again'],
      [['Q'], 'shortcuts.question'],
      [['Enter'], 'shortcuts.confirm'],
    ],
  },
  {
    title: 'shortcuts.palette',
    keys: [
      [['↑', '↓'], 'shortcuts.choose'],
      [['Enter'], 'shortcuts.tagNow'],
      [['Mod+Enter'], 'shortcuts.addAnother'],
      [['Tab'], 'shortcuts.toNote'],
    ],
  },
];
