import type { AnnotationListRow } from '#db/queries/annotations.ts';
import type { JournalStep } from '#db/journal-rows.ts';
import type { AnnotationView, Step, Warning } from '../contract.ts';

/*
 * From what the store gives to what the contract promises.
 */

export function annotationView(row: AnnotationListRow): AnnotationView {
  const { annotation } = row;
  return {
    ...annotation,
    spans: [...annotation.spans],
    initiativeIds: [...annotation.initiativeIds],
    articleId: row.articleId,
    filename: row.filename,
    labels:
      row.labels.length > 0 ? [...row.labels] : annotation.label === '' ? [] : [annotation.label],
  };
}

export function stepView(step: JournalStep): Step {
  const { id, at, author, kind, params, undone, reversible } = step;
  return { id, at, author, kind, params: { ...params }, undone, reversible };
}

/** Warnings were written by us as JSON when the source was imported. */
export function warningsOf(json: string): Warning[] {
  return JSON.parse(json) as Warning[];
}
