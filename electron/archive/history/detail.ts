import { AppError } from '#core/error/app-error.ts';
import { displayTitle } from '#core/export/export-data.ts';
import { netChanges, type Change, type Json } from '#core/journal/change.ts';
import { sameJson } from '#core/journal/same-json.ts';
import { revertedBy } from '#db/history.ts';
import { changesOf, findStep } from '#db/journal-rows.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { articleAt } from '#db/queries/article-at.ts';
import { findArticle } from '#db/queries/articles.ts';
import { filenameOf, firstArticleOf, labelOfInitiative } from '#db/queries/names.ts';
import type { StepChange, StepDetail } from '../../contract.ts';
import type { Session } from '../session.ts';
import { stepView } from '../views.ts';
import { cutFields } from './cut-fields.ts';
import { historyStepView } from './list.ts';

/** So many entities are shown; `entities` of the step says how many there are. */
const SHOWN = 100;
/** A value is cut to this many units. */
const VALUE = 200;
/** What says nothing to a reader: keys, and what another field says better. */
const SILENT: ReadonlySet<string> = new Set([
  'id',
  'sourceId',
  'textId',
  'createdAt',
  'label',
  'annotationId',
  'firstId',
  'secondId',
]);

type Fields = Readonly<Record<string, Json>>;

/** What one step did, entity by entity, in words. Errors: `E-NOTFOUND`. */
export function stepDetail(session: Session, stepId: string): StepDetail {
  const { db } = session;
  const step = findStep(db, stepId);
  if (!step) throw new AppError('E-NOTFOUND', { what: 'step', name: stepId });
  const net = netChanges(changesOf(db, stepId));
  const by = revertedBy(db, stepId);
  const target = step.reverts === null ? null : findStep(db, step.reverts);
  const reverting = by === null ? null : findStep(db, by);
  return {
    step: historyStepView({ ...step, revertedBy: by, entities: net.length }),
    reverts: target && stepView(target),
    revertedBy: reverting && stepView(reverting),
    changes: net.slice(0, SHOWN).map((change) => changeView(session, change)),
  };
}

function changeView(session: Session, change: Change): StepChange {
  const { entity, id, before, after } = change;
  const value = fieldsOf(after ?? before);
  const spans = spansOf(value['spans']);
  return {
    entity,
    id,
    did: before === null ? 'made' : after === null ? 'removed' : 'changed',
    name: nameOf(session, change, value),
    ...placeOf(session, change, value),
    spans: [...spans],
    fields:
      entity === 'segmentation' ? cutFields(session.db, change) : otherFields(session, change),
  };
}

function nameOf(session: Session, { entity, id }: Change, value: Fields): string {
  const { db } = session;
  switch (entity) {
    case 'annotation':
      return textOf(value['quote']);
    case 'check':
    case 'link':
      return quoteOfFigure(db, value);
    case 'article':
    case 'description': {
      const article = findArticle(db, entity === 'article' ? id : textOf(value['articleId']));
      return article ? displayTitle(article) : textOf(value['suppliedTitle'] ?? null);
    }
    case 'segmentation':
      return filenameOf(db, id);
    default: {
      const { filename, prefLabel, title, name } = value;
      return textOf(filename ?? prefLabel ?? title ?? name ?? null);
    }
  }
}

function placeOf(
  { db }: Session,
  { entity, id }: Change,
  value: Fields,
): { readonly articleId: string | null; readonly initiativeId: string | null } {
  const nowhere = { articleId: null, initiativeId: null };
  const inArticle = (articleId: string | null | undefined) => ({
    ...nowhere,
    articleId:
      articleId !== null && articleId !== undefined && findArticle(db, articleId)
        ? articleId
        : null,
  });
  switch (entity) {
    case 'annotation': {
      const [first] = spansOf(value['spans']);
      return inArticle(first ? articleAt(db, textOf(value['sourceId']), first.start) : null);
    }
    case 'check':
    case 'link':
      return inArticle(figureOf(db, value)?.articleId);
    case 'article':
      return inArticle(id);
    case 'description':
      return inArticle(textOf(value['articleId']));
    case 'segmentation':
    case 'source':
      return inArticle(articleAt(db, id, 0) ?? firstArticleOf(db, id));
    case 'initiative':
      return { ...nowhere, initiativeId: labelOfInitiative(db, id) === null ? null : id };
    default:
      return nowhere;
  }
}

/** The figure that a check or a ruling on two figures is about; undefined where it is no more. */
function figureOf(db: Session['db'], value: Fields) {
  const ids = [textOf(value['annotationId'] ?? value['firstId'])];
  return listAnnotations(db, { ids, withWithdrawn: true }).rows[0];
}

function quoteOfFigure(db: Session['db'], value: Fields): string {
  return figureOf(db, value)?.annotation.quote ?? '';
}

/** Fields that hold ids of initiatives. */
const NAMES_INITIATIVES: ReadonlySet<string> = new Set([
  'initiativeIds',
  'broaderId',
  'relatedIds',
  'replacedById',
]);

function otherFields(session: Session, { before, after }: Change): StepChange['fields'] {
  if (before === null || after === null) return [];
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((field) => {
    const from = old[field] ?? null;
    const to = now[field] ?? null;
    if (SILENT.has(field) || sameJson(from, to)) return [];
    return [
      { field, of: '', before: printed(session, field, from), after: printed(session, field, to) },
    ];
  });
}

/** A value of an entity as a reader can take it in. */
function printed(session: Session, field: string, value: Json): string {
  const text = ((): string => {
    if (field === 'spans') {
      return spansOf(value)
        .map(({ start, end }) => `${start}–${end}`)
        .join(' + ');
    }
    if (NAMES_INITIATIVES.has(field)) {
      const ids = value === null ? [] : isList(value) ? value : [value];
      return ids.map((one) => labelOfInitiative(session.db, textOf(one)) ?? textOf(one)).join('、');
    }
    if (isList(value)) return value.map(textOf).join('、');
    return textOf(value);
  })();
  return text.length > VALUE ? `${text.slice(0, VALUE)}…` : text;
}

function textOf(value: Json | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function fieldsOf(value: Json): Fields {
  // Entities are objects; the journal wrote them.
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function spansOf(value: Json | undefined): readonly { start: number; end: number }[] {
  return value === null || value === undefined || !isList(value)
    ? []
    : // The journal wrote them from spans.
      (value as unknown as readonly { start: number; end: number }[]);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
