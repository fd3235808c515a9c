import { AppError } from '../error/app-error.ts';
import { isInRing, type Initiatives } from './hierarchy.ts';
import { LIMITS, type Initiative } from './initiative.ts';
import { labelConflicts, tidyLabels, type KeyOf } from './labels.ts';
import { withRelations } from './relations.ts';

/**
 * An initiative as a file gives it. What the file does not say is absent and stays as it is; other
 * initiatives are named by whatever the file names them by: label or id.
 */
export interface ThesaurusRecord extends Partial<
  Omit<Initiative, 'id' | 'prefLabel' | 'broaderId' | 'relatedIds' | 'replacedById'>
> {
  /** Where it stands in the file, from 1; for messages. */
  readonly row: number;
  readonly prefLabel: string;
  /** UUID that the file gives; null where it gives none. */
  readonly id: string | null;
  /** Empty for none. */
  readonly broader?: string;
  readonly related?: readonly string[];
  readonly replacedBy?: string;
}

export const IMPORT_STATES = ['new', 'changed', 'unchanged', 'conflict'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What an import would do with one row of a file. */
export interface ImportRow {
  readonly row: number;
  readonly label: string;
  readonly state: ImportState;
  /** Fields that change. */
  readonly fields: readonly (keyof Initiative)[];
  /** What stands in the way; null for nothing. */
  readonly fault: AppError | null;
}

export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  /** The initiatives that are to stand afterwards, those only that differ. */
  readonly changes: readonly Initiative[];
}

export interface ImportGround {
  readonly initiatives: Initiatives;
  readonly keyOf: KeyOf;
  readonly newId: () => string;
  readonly filename: string;
}

interface Claim {
  readonly record: ThesaurusRecord;
  readonly id: string;
  readonly before: Initiative | null;
}

/**
 * Says what a file would change: an entry is known by its id, else by its preferred label; an unknown
 * one is made; nothing is removed. Rows in conflict are left out of `changes`, and with them the
 * rows that only fit because of them.
 */
export function planImport(ground: ImportGround, records: readonly ThesaurusRecord[]): ImportPlan {
  const faults = new Map<ThesaurusRecord, AppError>();
  const claims = claimsOf(ground, records, faults);
  for (;;) {
    const standing = claims.filter(({ record }) => !faults.has(record));
    const result = resultOf(ground, standing, faults);
    const before = faults.size;
    findFaults(ground, standing, result, faults);
    if (faults.size > before) continue;
    if (standing.some(({ record }) => faults.has(record))) continue;
    return {
      rows: claims.map(({ record, before: old, id }) =>
        rowOf(record, old, result.get(id) ?? null, faults.get(record) ?? null),
      ),
      changes: [...result.values()].filter(
        (one) => differing(ground.initiatives.get(one.id) ?? null, one).length > 0,
      ),
    };
  }
}

function claimsOf(
  ground: ImportGround,
  records: readonly ThesaurusRecord[],
  faults: Map<ThesaurusRecord, AppError>,
): readonly Claim[] {
  const byLabel = new Map([...ground.initiatives.values()].map((one) => [one.prefLabel, one]));
  const taken = new Set<string>();
  const labels = new Set<string>();
  return records.map((record) => {
    const known =
      (record.id === null ? undefined : ground.initiatives.get(record.id)) ??
      byLabel.get(record.prefLabel);
    const id = known?.id ?? record.id ?? ground.newId();
    if (taken.has(id) || labels.has(record.prefLabel)) {
      faults.set(record, fault(ground, record, `prefLabel: ${record.prefLabel}`));
    }
    const long = tooLong(record);
    if (long !== null) faults.set(record, fault(ground, record, `${long}: > ${LIMITS[long]}`));
    taken.add(id);
    labels.add(record.prefLabel);
    return { record, id, before: known ?? null };
  });
}

/** The first field that holds more than may be stored. */
function tooLong(record: ThesaurusRecord): keyof typeof LIMITS | null {
  const fields = Object.keys(LIMITS) as (keyof typeof LIMITS)[];
  const longest = (field: keyof typeof LIMITS): number => {
    const value = record[field] ?? '';
    return typeof value === 'string'
      ? value.length
      : Math.max(0, ...value.map((one) => one.length));
  };
  return fields.find((field) => longest(field) > LIMITS[field]) ?? null;
}

function resultOf(
  ground: ImportGround,
  claims: readonly Claim[],
  faults: Map<ThesaurusRecord, AppError>,
): Map<string, Initiative> {
  const names = new Map<string, string>();
  for (const { id, prefLabel, altLabels } of ground.initiatives.values()) {
    for (const label of altLabels) names.set(label, id);
    names.set(prefLabel, id);
    names.set(id, id);
  }
  for (const { id, record } of claims) {
    names.set(record.prefLabel, id);
    if (record.id !== null) names.set(record.id, id);
  }
  const result = new Map(ground.initiatives);
  for (const claim of claims) {
    const { record } = claim;
    const idOf = (field: string, name: string): string | null => {
      const found = name === '' ? null : (names.get(name) ?? null);
      if (found === null && name !== '' && !faults.has(record)) {
        faults.set(record, fault(ground, record, `${field}: ${name}`));
      }
      return found;
    };
    result.set(claim.id, valueOf(claim, idOf));
  }
  const relating = new Set(
    claims.filter(({ record }) => record.related !== undefined).map(({ id }) => id),
  );
  return withRelations(result, relating);
}

const EMPTY: Omit<Initiative, 'id' | 'prefLabel'> = {
  altLabels: [],
  definition: '',
  scopeNote: '',
  theme: '',
  level: null,
  broaderId: null,
  relatedIds: [],
  notation: '',
  status: 'approved',
  replacedById: null,
  colour: null,
};

function valueOf(
  { record, id, before }: Claim,
  idOf: (field: string, name: string) => string | null,
): Initiative {
  const { row: _row, id: _id, broader, related, replacedBy, ...said } = record;
  const base = before ?? { ...EMPTY, id, prefLabel: record.prefLabel };
  return tidyLabels({
    ...base,
    ...said,
    id,
    broaderId: broader === undefined ? base.broaderId : idOf('broader', broader),
    relatedIds:
      related === undefined
        ? base.relatedIds
        : [...new Set(related.flatMap((name) => idOf('related', name) ?? []))].filter(
            (other) => other !== id,
          ),
    replacedById: replacedBy === undefined ? base.replacedById : idOf('replacedBy', replacedBy),
  });
}

function findFaults(
  ground: ImportGround,
  claims: readonly Claim[],
  result: Initiatives,
  faults: Map<ThesaurusRecord, AppError>,
): void {
  const byId = new Map(claims.map(({ id, record }) => [id, record]));
  const conflicts = labelConflicts(result.values(), new Set(byId.keys()), ground.keyOf);
  for (const { claimantId, label, owner, ownerId, preferred } of conflicts) {
    const record = byId.get(claimantId);
    if (!record || faults.has(record)) continue;
    const values = { label, owner, ownerId, preferred: preferred ? 1 : 0 };
    faults.set(record, new AppError('E-LABEL', values));
  }
  for (const [id, record] of byId) {
    if (isInRing(result, id) && !faults.has(record)) {
      faults.set(record, new AppError('E-CYCLE', { label: record.prefLabel }));
    }
  }
}

function rowOf(
  { row, prefLabel }: ThesaurusRecord,
  before: Initiative | null,
  after: Initiative | null,
  found: AppError | null,
): ImportRow {
  const label = prefLabel;
  if (found !== null) return { row, label, state: 'conflict', fields: [], fault: found };
  const fields = after === null ? [] : differing(before, after);
  const state = before === null ? 'new' : fields.length > 0 ? 'changed' : 'unchanged';
  return { row, label, state, fields, fault: null };
}

/** The fields in which two states of an initiative differ. */
export function differing(
  before: Initiative | null,
  after: Initiative,
): readonly (keyof Initiative)[] {
  const keys = Object.keys(after) as (keyof Initiative)[];
  return keys.filter((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after[key]));
}

function fault({ filename }: ImportGround, { row }: ThesaurusRecord, reason: string): AppError {
  return new AppError('E-CSV', { filename, row, reason });
}
