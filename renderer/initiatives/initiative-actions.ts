import type { InitiativeRow, ThesaurusAct } from '#electron/contract.ts';

/** What can be done with entries of the tree, in the order of the menu, each with its key. */
export const INITIATIVE_ACTIONS = [
  ['rename', 'F2'],
  ['alias', 'B'],
  ['move', 'G'],
  ['merge', 'M'],
  ['split', 'S'],
  ['colour', 'C'],
  ['deprecate', 'D'],
  ['delete', 'Del'],
] as const;
export type InitiativeAction = (typeof INITIATIVE_ACTIONS)[number][0];

const CHORDS: Readonly<Record<string, InitiativeAction>> = {
  F2: 'rename',
  b: 'alias',
  g: 'move',
  m: 'merge',
  s: 'split',
  c: 'colour',
  d: 'deprecate',
  Delete: 'delete',
};

/** The action of a key, in the notation of `chordOf`; null for none. */
export function actionOfKey(chord: string): InitiativeAction | null {
  return CHORDS[chord] ?? null;
}

/** True where an action needs exactly one entry. */
export function isForOne(action: InitiativeAction): boolean {
  return action === 'rename' || action === 'alias' || action === 'split';
}

/**
 * The act that an action begins with, to be completed in its dialog; null where it does not apply.
 * The first of `rows` is the one the user stands on.
 */
export function actOf(
  action: InitiativeAction,
  rows: readonly InitiativeRow[],
): ThesaurusAct | null {
  const [first] = rows;
  if (first === undefined || (isForOne(action) && rows.length > 1)) return null;
  const { id, prefLabel, theme, colour } = first.initiative;
  const ids = rows.map(({ initiative }) => initiative.id);
  switch (action) {
    case 'rename':
      return { does: 'rename', id, label: prefLabel, keepOld: true, take: false };
    case 'alias':
      return { does: 'alias', id, add: [], remove: [], take: false };
    case 'move':
      return { does: 'move', ids, theme, broaderId: null };
    case 'merge': {
      // The one that is named most is likeliest to be the one that stays.
      const into = rows.toSorted((a, b) => b.accepted - a.accepted)[0]?.initiative.id ?? id;
      return { does: 'merge', ids, into, label: '', texts: 'join' };
    }
    case 'split':
      return { does: 'split', id, toId: null, label: '', forms: [], annotationIds: [] };
    case 'colour':
      return { does: 'colour', ids, colour };
    case 'deprecate':
      return { does: 'deprecate', ids, insteadId: null, pending: 'reject', accepted: 'keep' };
    case 'delete': {
      const used = rows.some(({ accepted }) => accepted > 0);
      return { does: 'delete', ids, mentions: used ? 'refuse' : 'remove', toId: null };
    }
  }
}

/** True where an act says enough to be shown and done. */
export function isComplete(act: ThesaurusAct): boolean {
  switch (act.does) {
    case 'rename':
      return act.label.trim() !== '';
    case 'alias':
      return act.add.length + act.remove.length > 0;
    case 'merge':
      return new Set([act.into, ...act.ids]).size > 1;
    case 'split':
      return (
        (act.toId !== null || act.label.trim() !== '') &&
        act.forms.length + act.annotationIds.length > 0
      );
    case 'theme':
      return act.name.trim() !== '';
    default:
      return true;
  }
}
