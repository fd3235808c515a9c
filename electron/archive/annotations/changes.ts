import { changedEntities } from '#db/journal.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import type { AnnotationChanges } from '../../contract.ts';
import type { Session } from '../session.ts';
import { annotationView } from '../views.ts';

/** More than this is not sent as changes: the page is asked for anew. */
const MOST = 1000;
/** What shows on no page. */
const BESIDE: ReadonlySet<string> = new Set(['ruling', 'check', 'link']);

/**
 * What became of the annotations of a source since `revision`: those that are as they are now, and
 * the ids of those that are gone or rejected. `everything` where more than annotations changed.
 */
export function annotationChanges(
  session: Session,
  input: { readonly sourceId: string; readonly revision: number },
): AnnotationChanges {
  const { revision, db } = session;
  const everything = { revision, everything: true, changed: [], gone: [] };
  const steps = session.stepsSince(input.revision);
  if (steps === null) return everything;
  const touched = changedEntities(db, steps).filter(({ entity }) => !BESIDE.has(entity));
  if (touched.some(({ entity }) => entity !== 'annotation') || touched.length > MOST) {
    return everything;
  }
  if (touched.length === 0) return { revision, everything: false, changed: [], gone: [] };
  const ids = touched.map(({ id }) => id);
  const { rows } = listAnnotations(db, { ids, sourceId: input.sourceId, live: true });
  const here = new Set(rows.map(({ annotation }) => annotation.id));
  return {
    revision,
    everything: false,
    changed: rows.map(annotationView),
    gone: ids.filter((id) => !here.has(id)),
  };
}
