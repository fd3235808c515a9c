import type Database from 'better-sqlite3';
import type { FigureBody } from '#core/extract/figure.ts';
import { figureMatches } from '#core/search/query/figure-range.ts';
import { saysNothing, valueTest } from '#core/search/query/matches.ts';
import type { ArticleStatus, QueryTerm, ValueField } from '#core/search/query/query.ts';
import type { Fold } from '#core/text/fold.ts';
import { labelsOf } from '#core/thesaurus/labels.ts';
import { listInitiatives } from '../queries/thesaurus.ts';
import { statement } from '../statement.ts';

/**
 * Articles of which annotations say what a term asks: an initiative, a theme or a figure that was accepted, a
 * note that was not rejected; or articles of that status, or of which nothing of that kind is said. Withdrawn sources are among them; the index leaves them out. None for any
 * other term.
 */
export function articlesSaying(
  db: Database.Database,
  term: QueryTerm,
  fold: Fold,
): readonly string[] {
  if (term.kind === 'figure') {
    return articlesWhere(
      statement<[], Said>(
        db,
        `SELECT article_id AS articleId, figure AS said FROM annotation
         WHERE figure IS NOT NULL AND status = 'accepted' AND article_id IS NOT NULL`,
      ).iterate(),
      // The annotation's store wrote it from this type.
      (said) => figureMatches(JSON.parse(said) as FigureBody, term),
    );
  }
  if (term.kind === 'status') return articlesThatAre(db, term.status);
  if (term.kind !== 'value') return [];
  if (saysNothing(term)) return articlesWithout(db, term.field);
  const test = valueTest(term, fold);
  switch (term.field) {
    case 'note':
      return articlesWhere(
        statement<[], Said>(
          db,
          `SELECT article_id AS articleId, note AS said FROM annotation
           WHERE note <> '' AND status <> 'rejected' AND article_id IS NOT NULL`,
        ).iterate(),
        test,
      );
    case 'initiative':
      return articlesNaming(
        db,
        listInitiatives(db)
          .filter((one) => labelsOf(one).some(test))
          .map(({ id }) => id),
      );
    case 'theme':
      return articlesNaming(
        db,
        listInitiatives(db)
          .filter(({ theme }) => test(theme))
          .map(({ id }) => id),
      );
    case 'author':
    case 'medium':
    case 'place':
      return [];
  }
}

interface Said {
  readonly articleId: string;
  readonly said: string;
}

function articlesWhere(rows: Iterable<Said>, test: (said: string) => boolean): readonly string[] {
  const found = new Set<string>();
  for (const { articleId, said } of rows) {
    if (!found.has(articleId) && test(said)) found.add(articleId);
  }
  return [...found];
}

function articlesNaming(
  db: Database.Database,
  initiativeIds: readonly string[],
): readonly string[] {
  return statement<[string], { readonly id: string }>(
    db,
    `SELECT DISTINCT n.article_id AS id FROM json_each(?) j
     CROSS JOIN annotation_initiative i ON i.initiative_id = j.value
     CROSS JOIN annotation n ON n.id = i.annotation_id
     WHERE n.status = 'accepted' AND n.article_id IS NOT NULL`,
  )
    .all(JSON.stringify(initiativeIds))
    .map(({ id }) => id);
}

function articlesThatAre(db: Database.Database, status: ArticleStatus): readonly string[] {
  const annotated =
    'SELECT article_id AS id FROM annotation WHERE article_id IS NOT NULL AND status';
  if (status === 'none') return articlesNotIn(db, `${annotated} IN ('accepted', 'pending')`);
  return statement<[string], IdRow>(db, `SELECT DISTINCT id FROM (${annotated} = ?)`)
    .all(status)
    .map(({ id }) => id);
}

interface IdRow {
  readonly id: string;
}

/** Articles of which annotations say nothing in that field. */
function articlesWithout(db: Database.Database, field: ValueField): readonly string[] {
  const naming = `SELECT n.article_id FROM annotation_initiative i JOIN annotation n ON n.id = i.annotation_id
    JOIN initiative t ON t.id = i.initiative_id WHERE n.status = 'accepted' AND n.article_id IS NOT NULL`;
  switch (field) {
    case 'initiative':
      return articlesNotIn(db, naming);
    case 'theme':
      return articlesNotIn(db, `${naming} AND t.theme <> ''`);
    case 'note':
      return articlesNotIn(
        db,
        `SELECT article_id FROM annotation
         WHERE note <> '' AND status <> 'rejected' AND article_id IS NOT NULL`,
      );
    case 'author':
    case 'medium':
    case 'place':
      return [];
  }
}

function articlesNotIn(db: Database.Database, sql: string): readonly string[] {
  return statement<[], IdRow>(db, `SELECT id FROM article WHERE id NOT IN (${sql})`)
    .all()
    .map(({ id }) => id);
}
