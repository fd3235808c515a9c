import type Database from 'better-sqlite3';
import { fingerprintOf, type Annotation } from '#core/annotation/annotation.ts';
import { statement } from '../statement.ts';
import type { Entities, EntityName } from './registry.ts';
import { savedSearchNamed } from './saved-search.ts';

/** An entity by kind and id. */
export interface EntityKey {
  readonly entity: EntityName;
  readonly id: string;
}

/** What an entity cannot be without. */
export function referencesOf(name: EntityName, value: Entities[EntityName]): readonly EntityKey[] {
  switch (name) {
    case 'annotation': {
      const { sourceId, initiativeIds } = value as Annotation;
      return [key('source', sourceId), ...initiativeIds.map((id) => key('initiative', id))];
    }
    case 'article':
      return [key('source', (value as Entities['article']).sourceId)];
    case 'segmentation': {
      const { segments } = value as Entities['segmentation'];
      const ids = new Set(segments.map(({ articleId }) => articleId));
      return [...ids].flatMap((id) => (id === null ? [] : [key('article', id)]));
    }
    case 'initiative': {
      // A journal of an older version knows neither related nor replacing ones.
      const { broaderId, relatedIds, replacedById } = value as Partial<Entities['initiative']>;
      return [broaderId, replacedById, ...(relatedIds ?? [])].flatMap((id) =>
        id === null || id === undefined ? [] : [key('initiative', id)],
      );
    }
    case 'description':
      return [key('article', (value as Entities['description']).articleId)];
    case 'check':
      return [key('annotation', (value as Entities['check']).annotationId)];
    case 'link': {
      const { firstId, secondId } = value as Entities['link'];
      return [key('annotation', firstId), key('annotation', secondId)];
    }
    // What a block quotes may be gone: the report then says so.
    case 'block':
      return [key('report', (value as Entities['block']).reportId)];
    case 'source':
    case 'theme':
    case 'report':
    case 'setting':
    case 'search':
    // A ruling names articles and initiatives that may be gone.
    case 'ruling':
      return [];
  }
}

/** What could not be without this entity, as the archive is now. */
export function referencesTo(
  db: Database.Database,
  name: EntityName,
  id: string,
): readonly EntityKey[] {
  switch (name) {
    case 'source':
      return [
        ...keysOf(db, 'annotation', 'SELECT id FROM annotation WHERE source_id = ?', id),
        ...keysOf(db, 'article', 'SELECT id FROM article WHERE source_id = ?', id),
        ...keysOf(
          db,
          'segmentation',
          'SELECT source_id AS id FROM segment WHERE source_id = ? LIMIT 1',
          id,
        ),
      ];
    case 'article':
      return [
        ...keysOf(
          db,
          'segmentation',
          'SELECT DISTINCT source_id AS id FROM segment WHERE article_id = ?',
          id,
        ),
        ...keysOf(
          db,
          'description',
          "SELECT article_id || ':' || field AS id FROM description WHERE article_id = ?",
          id,
        ),
      ];
    case 'initiative':
      return [
        ...keysOf(
          db,
          'annotation',
          'SELECT annotation_id AS id FROM annotation_initiative WHERE initiative_id = ?',
          id,
        ),
        ...keysOf(db, 'initiative', 'SELECT id FROM initiative WHERE broader_id = ?', id),
        ...keysOf(db, 'initiative', 'SELECT id FROM initiative WHERE replaced_by_id = ?', id),
        ...keysOf(
          db,
          'initiative',
          'SELECT initiative_id AS id FROM initiative_related WHERE related_id = ?',
          id,
        ),
      ];
    case 'report':
      return keysOf(db, 'block', 'SELECT id FROM block WHERE report_id = ?', id);
    case 'annotation':
      return saidOfFigure(db, id);
    case 'segmentation':
    case 'check':
    case 'link':
    case 'theme':
    case 'block':
    case 'description':
    case 'setting':
    case 'search':
    // A ruling names articles and initiatives that may be gone.
    case 'ruling':
      return [];
  }
}

/** What somebody found of a figure, and which others it was linked with or told apart from. */
export function saidOfFigure(db: Database.Database, annotationId: string): readonly EntityKey[] {
  return [
    ...keysOf(
      db,
      'check',
      'SELECT annotation_id AS id FROM figure_check WHERE annotation_id = ?',
      annotationId,
    ),
    ...keysOf(db, 'link', 'SELECT id FROM figure_link WHERE first_id = ?', annotationId),
    ...keysOf(db, 'link', 'SELECT id FROM figure_link WHERE second_id = ?', annotationId),
  ];
}

/** The saved search that has the name of this one: a name stands once. */
export function namesakesOf(
  db: Database.Database,
  { id, name }: Pick<Entities['search'], 'id' | 'name'>,
): readonly EntityKey[] {
  const other = savedSearchNamed(db, name);
  return other === null || other.id === id ? [] : [key('search', other.id)];
}

/** Other annotations that say the same of the same words: the same thing never stands twice. */
export function twinsOf(db: Database.Database, annotation: Annotation): readonly EntityKey[] {
  // Two notes on the same words are two notes.
  if (annotation.kind === 'note') return [];
  return statement<[string, string, string], { readonly id: string }>(
    db,
    'SELECT id FROM annotation WHERE source_id = ? AND fingerprint = ? AND id <> ?',
  )
    .all(annotation.sourceId, fingerprintOf(annotation), annotation.id)
    .map(({ id }) => key('annotation', id));
}

function key(entity: EntityName, id: string): EntityKey {
  return { entity, id };
}

function keysOf(
  db: Database.Database,
  entity: EntityName,
  sql: string,
  id: string,
): readonly EntityKey[] {
  return statement<[string], { readonly id: string }>(db, sql)
    .all(id)
    .map((row) => key(entity, row.id));
}
