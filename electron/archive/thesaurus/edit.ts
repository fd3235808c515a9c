import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '#core/error/app-error.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { mutate, type Draft } from '#db/journal.ts';
import { findInitiative, listInitiatives } from '#db/queries/thesaurus.ts';
import { statement } from '#db/statement.ts';
import type { Changed } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { labelKey } from '../label-key.ts';
import type { Session } from '../session.ts';
import { parseThesaurus } from './initiative-csv.ts';

type Saved = Omit<Initiative, 'id'> & { readonly id: string | null };

/** Makes or changes an initiative. Errors: `E-LABEL`, `E-CYCLE`, `E-NOTFOUND`. */
export function saveInitiative(session: Session, saved: Saved): Changed & { readonly id: string } {
  const { db, actor } = session;
  const id = saved.id ?? actor.newId();
  const outcome = mutate(db, actor, (draft) => {
    if (saved.id !== null && !draft.read('initiative', id)) {
      throw new AppError('E-NOTFOUND', { what: 'initiative', name: id });
    }
    const initiative = tidy({ ...saved, id });
    draft.write('initiative', id, initiative);
    assertNoCycle(draft, initiative);
    assertNoTwins(session, [initiative]);
    const kind = saved.id === null ? 'initiative-new' : 'initiative-edit';
    return { result: undefined, what: { kind, params: { label: initiative.prefLabel } } };
  });
  return { id, ...acknowledge(session, outcome) };
}

/** Removes an initiative that nothing names. Errors: `E-NOTFOUND`, `E-FK` where something does. */
export function removeInitiative(session: Session, id: string): Changed {
  const { db, actor } = session;
  const outcome = mutate(db, actor, (draft) => {
    const initiative = draft.read('initiative', id);
    if (!initiative) throw new AppError('E-NOTFOUND', { what: 'initiative', name: id });
    const user = statement<[string, string], { readonly kind: string }>(
      db,
      `SELECT 'annotation' AS kind FROM annotation_initiative WHERE initiative_id = ?
       UNION ALL SELECT 'initiative' FROM initiative WHERE broader_id = ? LIMIT 1`,
    ).get(id, id);
    if (user) throw new AppError('E-FK', { table: user.kind });
    draft.write('initiative', id, null);
    return {
      result: undefined,
      what: { kind: 'initiative-remove', params: { label: initiative.prefLabel } },
    };
  });
  return acknowledge(session, outcome);
}

/**
 * Takes initiatives from a CSV file in one step: a known preferred label is changed, an unknown one
 * is made; nothing is removed. Errors: `E-CSV`, `E-LABEL`, `E-CYCLE`, `E-MISSING`.
 */
export function importThesaurus(session: Session, file: string): Changed {
  const { db, actor } = session;
  const filename = path.basename(file);
  const records = parseThesaurus(readUtf8(file, filename), filename);
  const outcome = mutate(db, actor, (draft) => {
    const before = new Map(
      listInitiatives(db).map((initiative) => [initiative.prefLabel, initiative]),
    );
    const ids = new Map(
      records.map(({ prefLabel }) => [prefLabel, before.get(prefLabel)?.id ?? actor.newId()]),
    );
    const initiatives = records.map(({ broader, ...record }, index): Initiative => {
      const fail = (reason: string): AppError =>
        new AppError('E-CSV', { filename, row: index + 2, reason });
      const twice = records.findIndex(({ prefLabel }) => prefLabel === record.prefLabel) < index;
      if (twice) throw fail(`prefLabel: ${record.prefLabel}`);
      const broaderId = broader === '' ? null : (ids.get(broader) ?? findInitiative(db, broader));
      if (broader !== '' && !broaderId) throw fail(`broader: ${broader}`);
      return tidy({ ...record, id: ids.get(record.prefLabel) ?? '', broaderId });
    });
    // A label may move from one initiative to another: those that give one away go first.
    for (const initiative of initiatives) {
      const old = before.get(initiative.prefLabel);
      const kept = old?.altLabels.filter((label) => initiative.altLabels.includes(label));
      if (old && kept) draft.write('initiative', old.id, { ...old, altLabels: kept });
    }
    for (const initiative of initiatives) draft.write('initiative', initiative.id, initiative);
    for (const initiative of initiatives) assertNoCycle(draft, initiative);
    assertNoTwins(session, initiatives);
    const changed = initiatives.filter(
      (initiative) => !isSame(before.get(initiative.prefLabel), initiative),
    );
    return {
      result: undefined,
      what: { kind: 'thesaurus-import', params: { count: changed.length } },
    };
  });
  return acknowledge(session, outcome);
}

function isSame(before: Initiative | undefined, after: Initiative): boolean {
  if (!before) return false;
  const keys = Object.keys(after) as (keyof Initiative)[];
  return keys.every((key) => JSON.stringify(before[key]) === JSON.stringify(after[key]));
}

/** Refuses labels that only look unlike those of another initiative: both would name the same passages. */
function assertNoTwins(session: Session, changed: readonly Initiative[]): void {
  const owners = new Map<string, Initiative>();
  const ids = new Set(changed.map(({ id }) => id));
  const all = listInitiatives(session.db);
  for (const initiative of [...all.filter(({ id }) => !ids.has(id)), ...changed]) {
    for (const label of [initiative.prefLabel, ...initiative.altLabels]) {
      const key = labelKey(session, label);
      const owner = owners.get(key);
      if (owner && owner.id !== initiative.id && ids.has(initiative.id)) {
        throw new AppError('E-LABEL', { label, owner: owner.prefLabel });
      }
      owners.set(key, owner ?? initiative);
    }
  }
}

function readUtf8(file: string, filename: string): string {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new AppError('E-MISSING', { filename });
  const bytes = fs.readFileSync(file);
  // Labels read in a wrong encoding would go into the archive as garbage.
  if (!isUtf8(bytes)) throw new AppError('E-CSV', { filename, row: 1, reason: 'UTF-8?' });
  return bytes.toString('utf8');
}

function tidy(initiative: Initiative): Initiative {
  const labels = initiative.altLabels.map((label) => label.trim());
  return {
    ...initiative,
    prefLabel: initiative.prefLabel.trim(),
    altLabels: [...new Set(labels)].filter(
      (label) => label !== '' && label !== initiative.prefLabel.trim(),
    ),
  };
}

function assertNoCycle(draft: Draft, initiative: Initiative): void {
  const seen = new Set([initiative.id]);
  for (let id = initiative.broaderId; id !== null;) {
    if (seen.has(id)) throw new AppError('E-CYCLE', { label: initiative.prefLabel });
    seen.add(id);
    const broader = draft.read('initiative', id);
    if (!broader) throw new AppError('E-NOTFOUND', { what: 'initiative', name: id });
    id = broader.broaderId;
  }
}
