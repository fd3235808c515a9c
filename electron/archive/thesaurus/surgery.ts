import { concernedBy, type Act } from '#core/thesaurus/act.ts';
import { conflictError, type Ground, type Plan } from '#core/thesaurus/plan.ts';
import { planSurgery } from '#core/thesaurus/surgery.ts';
import { AppError } from '#core/error/app-error.ts';
import { mutate } from '#db/journal.ts';
import { listAnnotations, type AnnotationListRow } from '#db/queries/annotations.ts';
import { listInitiatives, listThemes } from '#db/queries/thesaurus.ts';
import type { Changed, SurgeryPreview } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { labelKey } from '../label-key.ts';
import type { Session } from '../session.ts';
import { annotationContext } from './mentions.ts';
import { writePlan } from './write.ts';

/**
 * What an act of surgery would do: conflicts, what changes of the thesaurus, how many annotations
 * are concerned, and some of them as keyword in context. Writes nothing.
 *
 * Errors: `E-NOTFOUND`, `E-NOTHING`.
 */
export function previewSurgery(
  session: Session,
  act: Act,
  offset: number,
  limit: number,
): SurgeryPreview {
  const rows = rowsConcerned(session, act);
  const plan = planSurgery(groundOf(session, rows), act);
  const byId = new Map(rows.map((row) => [row.annotation.id, row]));
  // What changes goes before what stays.
  const concerned = plan.annotations.toSorted(
    (a, b) => Number(a.fate === 'stays') - Number(b.fate === 'stays'),
  );
  const page = concerned.slice(offset, offset + limit).flatMap((change) => {
    const row = byId.get(change.before.id);
    if (!row) return [];
    const { id, status } = change.before;
    return [{ ...annotationContext(session, row), annotationId: id, status, fate: change.fate }];
  });
  const count = (key: 'accepted' | 'pending' | 'rejected'): number =>
    plan.annotations.filter(({ before }) => before.status === key).length;
  return {
    conflicts: plan.conflicts.map((conflict) => ({ ...conflict })),
    total: plan.annotations.length,
    accepted: count('accepted'),
    pending: count('pending'),
    rejected: count('rejected'),
    articles: new Set(rows.map(({ articleId }) => articleId)).size,
    turned: plan.annotations.filter(({ fate }) => fate === 'turned').length,
    fused: plan.annotations.filter(({ fate }) => fate === 'fused').length,
    removed: plan.annotations.filter(({ fate }) => fate === 'removed').length,
    turnedDown: plan.annotations.filter(({ fate }) => fate === 'rejected').length,
    initiatives: plan.initiatives.map(({ id, before, after }) => ({
      id,
      before: before && {
        ...before,
        altLabels: [...before.altLabels],
        relatedIds: [...before.relatedIds],
      },
      after: after && {
        ...after,
        altLabels: [...after.altLabels],
        relatedIds: [...after.relatedIds],
      },
    })),
    forms: formsOf(session, act, rows),
    hits: page,
  };
}

/**
 * Does an act of surgery as one step. Errors: `E-NOTFOUND`, `E-NOTHING`; `E-LABEL`, `E-CYCLE` and
 * `E-NAMED` where the preview shows a conflict.
 */
export function operate(session: Session, act: Act): Changed & { readonly id: string | null } {
  const outcome = mutate(session.db, session.actor, (draft) => {
    const plan = planSurgery(groundOf(session, rowsConcerned(session, act)), act);
    const [conflict] = plan.conflicts;
    if (conflict) throw conflictError(conflict);
    if (act.does === 'merge' && new Set([act.into, ...act.ids]).size < 2) {
      throw new AppError('E-NOTHING', { reason: 'merge' });
    }
    writePlan(draft, plan);
    return { result: standingOf(plan), what: plan.step };
  });
  return { id: outcome.result, ...acknowledge(session, outcome) };
}

/** The initiative to look at after an act: a new one, else the last that stands. */
function standingOf(plan: Plan): string | null {
  const made = plan.initiatives.find(({ before, after }) => before === null && after !== null);
  return made?.id ?? plan.initiatives.findLast(({ after }) => after !== null)?.id ?? null;
}

function rowsConcerned({ db }: Session, act: Act): readonly AnnotationListRow[] {
  const seen = new Map<string, AnnotationListRow>();
  for (const initiativeId of new Set(concernedBy(act))) {
    for (const row of listAnnotations(db, { initiativeId, withWithdrawn: true }).rows) {
      seen.set(row.annotation.id, row);
    }
  }
  return [...seen.values()];
}

function groundOf(session: Session, rows: readonly AnnotationListRow[]): Ground {
  return {
    initiatives: new Map(listInitiatives(session.db).map((one) => [one.id, one])),
    themes: new Map(listThemes(session.db).map((theme) => [theme.name, theme])),
    annotations: rows.map(({ annotation }) => annotation),
    keyOf: (label) => labelKey(session, label),
    newId: session.actor.newId(),
  };
}

/** For a split: the labels, and what the pages call it beside them, each with its mentions. */
function formsOf(
  session: Session,
  act: Act,
  rows: readonly AnnotationListRow[],
): SurgeryPreview['forms'] {
  if (act.does !== 'split') return [];
  const initiative = listInitiatives(session.db).find(({ id }) => id === act.id);
  if (!initiative) return [];
  const forms = new Map<string, { form: string; label: boolean; count: number }>();
  const add = (form: string, label: boolean, count: number): void => {
    const key = labelKey(session, form);
    const known = forms.get(key);
    if (known) forms.set(key, { ...known, count: known.count + count });
    else forms.set(key, { form, label, count });
  };
  for (const label of [initiative.prefLabel, ...initiative.altLabels]) add(label, true, 0);
  for (const { annotation } of rows) {
    if (annotation.initiativeIds.includes(act.id)) add(annotation.quote, false, 1);
  }
  return [...forms.values()].map((form) => ({
    ...form,
    label: form.label && form.form !== initiative.prefLabel,
  }));
}
