import type { Said } from './said.ts';

/** An initiative that is to be named: one of the thesaurus, or one that is made with the tag. */
export interface Chosen {
  /** null for one that is to be made. */
  readonly id: string | null;
  readonly label: string;
  /** Of one that is to be made. */
  readonly theme: string;
}

/** `all` with `one` behind them, unless it is among them. */
export function withChosen(all: readonly Chosen[], one: Chosen | null): readonly Chosen[] {
  if (one === null) return all;
  const known = all.some(({ id, label }) =>
    one.id === null ? label === one.label : id === one.id,
  );
  return known ? all : [...all, one];
}

/** What an annotation that names `all` says. */
export function saidBy(all: readonly Chosen[], note: string): Said {
  return {
    initiativeIds: all.flatMap(({ id }) => id ?? []),
    newInitiatives: all.flatMap(({ id, label, theme }) =>
      id === null ? [{ prefLabel: label, theme }] : [],
    ),
    note: note.trim(),
  };
}
