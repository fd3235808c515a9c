import type { InitiativeRow, ThesaurusAct } from '#electron/contract.ts';

/** What the fields of an act are given. */
export interface ActFieldsProps<Of extends ThesaurusAct = ThesaurusAct> {
  readonly act: Of;
  readonly rows: readonly InitiativeRow[];
  readonly themes: readonly string[];
  readonly onChange: (act: ThesaurusAct) => void;
}
