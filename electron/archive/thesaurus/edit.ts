import { AppError } from '#core/error/app-error.ts';
import type { Initiatives } from '#core/thesaurus/hierarchy.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { conflictError, planOf } from '#core/thesaurus/plan.ts';
import { withRelations } from '#core/thesaurus/relations.ts';
import { mutate } from '#db/journal.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { statement } from '#db/statement.ts';
import type { Changed } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { labelKey } from '../label-key.ts';
import type { Session } from '../session.ts';
import { dropRulings } from '../suggest/rulings.ts';
import { writePlan } from './write.ts';

type Saved = Omit<Initiative, 'id'> & { readonly id: string | null };

/**
 * Makes or changes an initiative; with `take`, labels that others have as alternative ones are
 * taken over from them in the same step. Errors: `E-LABEL`, `E-CYCLE`, `E-NOTFOUND`.
 */
export function saveInitiative(
  session: Session,
  saved: Saved,
  take = false,
): Changed & { readonly id: string } {
  const { db, actor } = session;
  const id = saved.id ?? actor.newId();
  const outcome = mutate(db, actor, (draft) => {
    const initiatives = new Map(listInitiatives(db).map((one) => [one.id, one]));
    if (saved.id !== null && !initiatives.has(id)) throw notFound(id);
    const initiative = { ...saved, id };
    for (const named of [saved.broaderId, saved.replacedById, ...saved.relatedIds]) {
      if (named !== null && named !== id && !initiatives.has(named)) throw notFound(named);
    }
    const plan = planOf(
      {
        initiatives,
        themes: new Map(),
        annotations: [],
        keyOf: (label) => labelKey(session, label),
        newId: id,
      },
      {
        initiatives: related(initiatives, initiative),
        take,
        step: {
          kind: saved.id === null ? 'initiative-new' : 'initiative-edit',
          params: { label: saved.prefLabel.trim() },
        },
      },
    );
    const [conflict] = plan.conflicts;
    if (conflict) throw conflictError(conflict);
    writePlan(db, draft, plan);
    return { result: undefined, what: plan.step };
  });
  return { id, ...acknowledge(session, outcome) };
}

/** The initiative and those whose relation to it changes with it. */
function related(initiatives: Initiatives, saved: Initiative): ReadonlyMap<string, Initiative> {
  const stated = withRelations(new Map(initiatives).set(saved.id, saved), new Set([saved.id]));
  return new Map(
    [...stated].filter(([id, value]) => id === saved.id || value !== initiatives.get(id)),
  );
}

function notFound(name: string): AppError {
  return new AppError('E-NOTFOUND', { what: 'initiative', name });
}

/** Removes an initiative that nothing names. Errors: `E-NOTFOUND`, `E-FK` where something does. */
export function removeInitiative(session: Session, id: string): Changed {
  const { db, actor } = session;
  const outcome = mutate(db, actor, (draft) => {
    const initiative = draft.read('initiative', id);
    if (!initiative) throw notFound(id);
    const user = statement<[string, string, string], { readonly kind: string }>(
      db,
      `SELECT 'annotation' AS kind FROM annotation_initiative WHERE initiative_id = ?
       UNION ALL SELECT 'initiative' FROM initiative WHERE ? IN (broader_id, replaced_by_id)
       UNION ALL SELECT 'initiative' FROM initiative_related WHERE related_id = ? LIMIT 1`,
    ).get(id, id, id);
    if (user) throw new AppError('E-FK', { table: user.kind });
    draft.write('initiative', id, null);
    dropRulings(session, draft, id);
    return {
      result: undefined,
      what: { kind: 'initiative-remove', params: { label: initiative.prefLabel } },
    };
  });
  return acknowledge(session, outcome);
}
