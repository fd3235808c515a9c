import { spansKey } from '#core/text/span.ts';
import { concernedBy, subjectsOf, type Act } from '#core/thesaurus/act.ts';
import { conflictError, type Ground, type Plan } from '#core/thesaurus/plan.ts';
import type { AnnotationChange } from '#core/thesaurus/repoint.ts';
import { atOnce, flatInPieces, type Pieces } from '#core/pieces.ts';
import { planSurgery } from '#core/thesaurus/surgery.ts';
import { AppError } from '#core/error/app-error.ts';
import { mutate } from '#db/journal.ts';
import { annotationsNaming, type AnnotationListRow } from '#db/queries/annotations.ts';
import { listInitiatives, listThemes } from '#db/queries/thesaurus.ts';
import type { Changed, SurgeryPreview } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { labelKey } from '../label-key.ts';
import type { Session } from '../session.ts';
import { dropRulings, moveRulings } from '../suggest/rulings.ts';
import { contextReader } from './mentions.ts';
import { writePlan } from './write.ts';

/**
 * What an act of surgery would do: conflicts, what changes of the thesaurus, how many annotations
 * are concerned, and some of them as keyword in context. Writes nothing.
 *
 * Errors: `E-NOTFOUND`, `E-NOTHING`.
 */
export function* previewSurgery(
  session: Session,
  act: Act,
  offset: number,
  limit: number,
): Pieces<SurgeryPreview> {
  const rows = yield* rowsConcerned(session, act);
  const plan = yield* planSurgery(groundOf(session, rows), act);
  const byId = new Map(rows.map((row) => [row.annotation.id, row]));
  yield;
  // What changes goes before what stays.
  const subjects = new Set(subjectsOf(act));
  const changing: AnnotationChange[] = [];
  const staying: AnnotationChange[] = [];
  const statuses = { accepted: 0, pending: 0, rejected: 0 };
  const fates = { stays: 0, turned: 0, fused: 0, rejected: 0, removed: 0 };
  const articles = new Set<string | null | undefined>();
  for (const change of plan.annotations) {
    yield;
    const { before, fate } = change;
    if (fate === 'stays' && !before.initiativeIds.some((id) => subjects.has(id))) continue;
    (fate === 'stays' ? staying : changing).push(change);
    statuses[before.status] += 1;
    fates[fate] += 1;
    articles.add(byId.get(before.id)?.articleId);
  }
  const concerned = [...changing, ...staying];
  const inContext = contextReader(session);
  const page = concerned.slice(offset, offset + limit).flatMap((change) => {
    const row = byId.get(change.before.id);
    if (!row) return [];
    const { id, status } = change.before;
    return [{ ...inContext(row), annotationId: id, status, fate: change.fate }];
  });
  return {
    conflicts: plan.conflicts.map((conflict) => ({ ...conflict })),
    total: concerned.length,
    ...statuses,
    articles: articles.size,
    turned: fates.turned,
    fused: fates.fused,
    removed: fates.removed,
    turnedDown: fates.rejected,
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
    forms: yield* formsOf(session, act, rows),
    hits: page,
  };
}

/**
 * Does an act of surgery as one step. Errors: `E-NOTFOUND`, `E-NOTHING`; `E-LABEL`, `E-CYCLE` and
 * `E-NAMED` where the preview shows a conflict.
 */
export function operate(session: Session, act: Act): Changed & { readonly id: string | null } {
  const outcome = mutate(session.db, session.actor, (draft) => {
    const rows = atOnce(rowsConcerned(session, act));
    const plan = atOnce(planSurgery(groundOf(session, rows), act));
    const [conflict] = plan.conflicts;
    if (conflict) throw conflictError(conflict);
    if (act.does === 'merge' && new Set([act.into, ...act.ids]).size < 2) {
      throw new AppError('E-NOTHING', { reason: 'merge' });
    }
    writePlan(session.db, draft, plan);
    for (const { id, after } of plan.initiatives) {
      if (after !== null) continue;
      const heir = heirOf(act);
      if (heir === null) dropRulings(session, draft, id);
      else moveRulings(session, draft, id, heir);
    }
    return { result: standingOf(plan), what: plan.step };
  });
  return { id: outcome.result, ...acknowledge(session, outcome) };
}

/** The initiative that takes over what named those that go; null where nothing does. */
function heirOf(act: Act): string | null {
  if (act.does === 'merge') return act.into;
  return act.does === 'delete' && act.mentions === 'turn' ? act.toId : null;
}

/** The initiative to look at after an act: a new one, else the last that stands. */
function standingOf(plan: Plan): string | null {
  const made = plan.initiatives.find(({ before, after }) => before === null && after !== null);
  return made?.id ?? plan.initiatives.findLast(({ after }) => after !== null)?.id ?? null;
}

function* rowsConcerned({ db }: Session, act: Act): Pieces<readonly AnnotationListRow[]> {
  const rows = yield* annotationsNaming(db, concernedBy(act));
  if (act.does !== 'delete') return rows;
  // What no longer names a deleted one may say the same as another on its spans.
  const known = new Set(rows.map(({ annotation }) => annotation.id));
  const beside = yield* neighbours(db, rows);
  return [...rows, ...beside.filter(({ annotation }) => !known.has(annotation.id))];
}

/** Annotations on the same spans that name what the given ones name beside. */
function* neighbours(
  db: Session['db'],
  rows: readonly AnnotationListRow[],
): Pieces<readonly AnnotationListRow[]> {
  const placeOf = ({ annotation }: AnnotationListRow): string =>
    `${annotation.sourceId}|${spansKey(annotation.spans)}`;
  const places = new Set(yield* flatInPieces(rows, (row) => [placeOf(row)]));
  const beside = rows.flatMap(({ annotation: { initiativeIds } }) =>
    initiativeIds.length > 1 ? initiativeIds : [],
  );
  return yield* flatInPieces(yield* annotationsNaming(db, beside), (row) =>
    places.has(placeOf(row)) ? [row] : [],
  );
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
function* formsOf(
  session: Session,
  act: Act,
  rows: readonly AnnotationListRow[],
): Pieces<SurgeryPreview['forms']> {
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
    yield;
    if (annotation.initiativeIds.includes(act.id)) add(annotation.quote, false, 1);
  }
  return [...forms.values()].map((form) => ({
    ...form,
    label: form.label && form.form !== initiative.prefLabel,
  }));
}
