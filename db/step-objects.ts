import type Database from 'better-sqlite3';
import type { Change, Json } from '#core/journal/change.ts';
import { sameJson } from '#core/journal/same-json.ts';
import type { SegmentationEntry } from './entities/segmentation.ts';
import { articleAt } from './queries/article-at.ts';
import { statement } from './statement.ts';

/** Kinds of object that have a history of their own beside that of the single entity. */
export const HISTORY_OBJECTS = ['source', 'article', 'initiative', 'report'] as const;
export type HistoryObject = (typeof HISTORY_OBJECTS)[number];

/** What entities say of others by these names, whatever kind they are. */
interface Said {
  readonly sourceId?: Json;
  readonly articleId?: Json;
  readonly initiativeId?: Json;
  readonly reportId?: Json;
  readonly initiativeIds?: readonly Json[];
  /** Of what is said of figures. */
  readonly annotationId?: Json;
  readonly firstId?: Json;
  readonly secondId?: Json;
  readonly spans?: readonly { readonly start: number }[];
}

/** Keeps which sources, articles, initiatives and reports a step is about, so that each has its history at hand. */
export function keepObjects(
  db: Database.Database,
  step: { readonly id: string; readonly clock: string },
  changes: readonly Change[],
): void {
  const insert = statement(
    db,
    'INSERT OR IGNORE INTO step_object (entity, entity_id, clock, step_id) VALUES (?, ?, ?, ?)',
  );
  const kept = new Set<string>();
  const keep = (entity: HistoryObject, id: Json | undefined): void => {
    if (typeof id !== 'string' || kept.has(`${entity}/${id}`)) return;
    kept.add(`${entity}/${id}`);
    insert.run(entity, id, step.clock, step.id);
  };
  for (const change of changes) {
    const { entity, id } = change;
    if (isHistoryObject(entity)) keep(entity, id);
    if (entity === 'segmentation') {
      keep('source', id);
      for (const articleId of articlesCutAnew(change)) keep('article', articleId);
    }
    for (const value of [change.before, change.after]) {
      if (value === null || typeof value !== 'object' || Array.isArray(value)) continue;
      const { sourceId, articleId, initiativeId, initiativeIds, reportId, spans, ...figures } =
        value as Said;
      keep('source', sourceId);
      keep('article', articleId);
      keep('initiative', initiativeId);
      keep('report', reportId);
      for (const one of initiativeIds ?? []) keep('initiative', one);
      for (const figure of [figures.annotationId, figures.firstId, figures.secondId]) {
        const at = typeof figure === 'string' ? annotationPlace(db, figure) : undefined;
        keep('source', at?.sourceId);
        keep('article', at?.articleId);
      }
      const start = spans?.[0]?.start;
      if (typeof sourceId === 'string' && start !== undefined) {
        keep('article', articleAt(db, sourceId, start));
      }
    }
  }
}

function annotationPlace(
  db: Database.Database,
  id: string,
): { readonly sourceId: string; readonly articleId: string | null } | undefined {
  return statement<[string], { readonly sourceId: string; readonly articleId: string | null }>(
    db,
    'SELECT source_id AS sourceId, article_id AS articleId FROM annotation WHERE id = ?',
  ).get(id);
}

function isHistoryObject(entity: string): entity is HistoryObject {
  return HISTORY_OBJECTS.some((one) => one === entity);
}

/** Articles whose own segments or corrections differ between two cuts of a source. */
function articlesCutAnew({ before, after }: Change): readonly string[] {
  const old = cutByArticle(before);
  const now = cutByArticle(after);
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (id) => !sameJson(old.get(id) ?? null, now.get(id) ?? null),
  );
}

function cutByArticle(value: Json): ReadonlyMap<string, Json> {
  const { segments = [], corrections = [] } = (value ??
    {}) as unknown as Partial<SegmentationEntry>;
  const articles = Map.groupBy(segments, ({ articleId }) => articleId);
  return new Map(
    [...articles].flatMap(([id, own]) => {
      if (id === null) return [];
      const corrected = corrections.filter(({ start }) =>
        own.some((segment) => segment.start <= start && start < segment.end),
      );
      const cut = own.map(({ start, end, role, join, ord }) => [start, end, role, join, ord]);
      return [[id, [cut, corrected.map(({ start, end, text }) => [start, end, text])]] as const];
    }),
  );
}
