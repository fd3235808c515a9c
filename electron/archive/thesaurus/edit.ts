import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '#core/error/app-error.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { mutate, type Draft } from '#db/journal.ts';
import { findInitiative, listInitiatives } from '#db/queries/thesaurus.ts';
import { statement } from '#db/statement.ts';
import type { Changed } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
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
  if (!fs.existsSync(file)) throw new AppError('E-MISSING', { filename });
  const records = parseThesaurus(fs.readFileSync(file, 'utf8'), filename);
  const outcome = mutate(db, actor, (draft) => {
    const known = new Map(listInitiatives(db).map(({ prefLabel, id }) => [prefLabel, id]));
    const ids = new Map(
      records.map(({ prefLabel }) => [prefLabel, known.get(prefLabel) ?? actor.newId()]),
    );
    const initiatives = records.map(({ broader, ...record }, index): Initiative => {
      const broaderId = broader === '' ? null : (ids.get(broader) ?? findInitiative(db, broader));
      if (broader !== '' && !broaderId) {
        throw new AppError('E-CSV', { filename, row: index + 2, reason: `broader: ${broader}` });
      }
      return tidy({ ...record, id: ids.get(record.prefLabel) ?? actor.newId(), broaderId });
    });
    for (const initiative of initiatives) draft.write('initiative', initiative.id, initiative);
    for (const initiative of initiatives) assertNoCycle(draft, initiative);
    return { result: undefined, what: { kind: 'thesaurus-import', params: { count: records.length } } };
  });
  return acknowledge(session, outcome);
}

function tidy(initiative: Initiative): Initiative {
  const labels = initiative.altLabels.map((label) => label.trim());
  return {
    ...initiative,
    prefLabel: initiative.prefLabel.trim(),
    altLabels: [...new Set(labels)].filter((label) => label !== '' && label !== initiative.prefLabel.trim()),
  };
}

function assertNoCycle(draft: Draft, initiative: Initiative): void {
  const seen = new Set([initiative.id]);
  for (let id = initiative.broaderId; id !== null; ) {
    if (seen.has(id)) throw new AppError('E-CYCLE', { label: initiative.prefLabel });
    seen.add(id);
    const broader = draft.read('initiative', id);
    if (!broader) throw new AppError('E-NOTFOUND', { what: 'initiative', name: id });
    id = broader.broaderId;
  }
}
