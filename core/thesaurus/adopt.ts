import type { Initiatives } from './hierarchy.ts';
import type { ThesaurusRecord } from './import.ts';
import { LIMITS, type Initiative } from './initiative.ts';
import { labelsOf, tidyLabels, type KeyOf } from './labels.ts';
import { withRelations } from './relations.ts';

export interface Adoption {
  /** Which initiative each code of the file stands for, by the code's GUID. */
  readonly ids: ReadonlyMap<string, string>;
  /** Initiatives to be written: new ones, and old ones that a new one is related to. */
  readonly changes: readonly Initiative[];
  readonly made: number;
  /** How many new ones had to be called otherwise than in the file. */
  readonly renamed: number;
}

/**
 * Takes the codes of another program's project into the thesaurus, all of them. A code is known by
 * its GUID, else by a label, and what is known stays as it is. Programs let codes of different
 * branches have one name, a thesaurus does not: the later one is told apart by what stands above it,
 * as `citizenship (equity)`, else by a number.
 */
export function adoptCodes(
  ground: {
    readonly initiatives: Initiatives;
    readonly keyOf: KeyOf;
    readonly newId: () => string;
  },
  records: readonly ThesaurusRecord[],
): Adoption {
  const { initiatives, keyOf } = ground;
  const owners = new Map<string, string>();
  for (const one of initiatives.values()) {
    for (const label of labelsOf(one))
      if (!owners.has(keyOf(label))) owners.set(keyOf(label), one.id);
  }
  const before = new Set(initiatives.keys());
  const ids = new Map<string, string>();
  const names = new Map(records.map((record) => [record.id ?? '', record.prefLabel]));
  const made: { readonly record: ThesaurusRecord; readonly id: string; readonly label: string }[] =
    [];
  let renamed = 0;
  for (const record of records) {
    const guid = record.id ?? '';
    const known = initiatives.has(guid) ? guid : owners.get(keyOf(record.prefLabel));
    if (known !== undefined && before.has(known)) {
      ids.set(guid, known);
      continue;
    }
    const label = freeLabel(record, names.get(record.broader ?? '') ?? '', (wanted) =>
      owners.has(keyOf(wanted)),
    );
    if (label !== record.prefLabel) renamed += 1;
    const id = guid === '' ? ground.newId() : guid;
    owners.set(keyOf(label), id);
    ids.set(guid, id);
    made.push({ record, id, label });
  }
  const result = new Map(initiatives);
  for (const { record, id, label } of made) {
    const altLabels = (record.altLabels ?? []).filter((alternative) => {
      const key = keyOf(alternative);
      if (alternative.length > LIMITS.altLabels || owners.has(key)) return false;
      owners.set(key, id);
      return true;
    });
    result.set(id, initiativeOf(record, id, label, altLabels, ids));
  }
  const stating = new Set(made.map(({ id }) => id));
  const related = withRelations(result, stating);
  return {
    ids,
    changes: [...related.values()].filter(
      (one) => stating.has(one.id) || one.relatedIds !== initiatives.get(one.id)?.relatedIds,
    ),
    made: made.length,
    renamed,
  };
}

function initiativeOf(
  record: ThesaurusRecord,
  id: string,
  prefLabel: string,
  altLabels: readonly string[],
  ids: ReadonlyMap<string, string>,
): Initiative {
  const cut = (text: string | undefined, limit: number): string => (text ?? '').slice(0, limit);
  return tidyLabels({
    id,
    prefLabel,
    altLabels,
    definition: cut(record.definition, LIMITS.definition),
    scopeNote: cut(record.scopeNote, LIMITS.scopeNote),
    theme: cut(record.theme, LIMITS.theme),
    level: record.level ?? null,
    broaderId: ids.get(record.broader ?? '') ?? null,
    relatedIds: [...new Set((record.related ?? []).flatMap((guid) => ids.get(guid) ?? []))].filter(
      (other) => other !== id,
    ),
    notation: cut(record.notation, LIMITS.notation),
    status: record.status ?? 'approved',
    replacedById: ids.get(record.replacedBy ?? '') ?? null,
    colour: record.colour ?? null,
  });
}

function freeLabel(
  { prefLabel }: ThesaurusRecord,
  above: string,
  isTaken: (label: string) => boolean,
): string {
  const within = (label: string): string =>
    label.length <= LIMITS.prefLabel ? label : `${label.slice(0, LIMITS.prefLabel - 8)}…`;
  const plain = within(prefLabel);
  if (!isTaken(plain)) return plain;
  const qualified = above === '' ? plain : within(`${plain} (${above})`);
  if (!isTaken(qualified)) return qualified;
  for (let number = 2; ; number += 1) {
    const numbered = `${qualified} ${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}
