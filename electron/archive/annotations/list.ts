import type { AnnotationKind, AnnotationStatus } from '#core/annotation/annotation.ts';
import type { Pieces } from '#core/pieces.ts';
import {
  annotationIdsOf,
  annotationsNaming,
  countTallied,
  listAnnotations,
  type AnnotationListRow,
} from '#db/queries/annotations.ts';
import { sourcesBehind, type SourcePlace } from '#db/queries/touched-sources.ts';
import type { AnnotationView } from '../../contract.ts';
import { initiativeNamed } from '../find.ts';
import { KeptAtPosition } from '../kept-at-position.ts';
import { perSession } from '../per-session.ts';
import type { Session } from '../session.ts';
import { annotationView } from '../views.ts';

interface ListInput {
  readonly articleId?: string | undefined;
  readonly initiative?: string | undefined;
  readonly status?: AnnotationStatus | undefined;
  readonly kind?: AnnotationKind | undefined;
  readonly offset: number;
  readonly limit: number;
}

interface Listed {
  readonly total: number;
  readonly annotations: AnnotationView[];
}

/** Annotations by file and place, and how many there are, in pieces. Errors: `E-NOTFOUND` of the initiative. */
export function* annotationList(session: Session, input: ListInput): Pieces<Listed> {
  const { db } = session;
  const { articleId, initiative, status, kind, offset, limit } = input;
  const listed = (total: number, rows: readonly AnnotationListRow[]): Listed => ({
    total,
    annotations: rows.map(annotationView),
  });
  if (articleId !== undefined) {
    const initiativeId =
      initiative === undefined ? undefined : initiativeNamed(session, initiative);
    const { total, rows } = listAnnotations(db, { ...input, initiativeId });
    return listed(total, rows);
  }
  if (initiative !== undefined) {
    const named = yield* annotationsNaming(db, [initiativeNamed(session, initiative)], {
      ...(kind === undefined ? {} : { kind }),
      ...(status === undefined ? {} : { status }),
    });
    return listed(named.length, named.slice(offset, offset + limit));
  }
  const ids = yield* idsOfPage(session, { status, kind, offset, limit });
  return listed(countTallied(db, { status, kind }), listAnnotations(db, { ids }).rows);
}

/** Sources whose annotations are looked through in one piece. */
const SOURCES_AT_ONCE = 100;

/** How many annotations stand before a source: where a page ended the next one begins. */
interface Mark {
  readonly before: number;
  readonly place: SourcePlace;
}
const START: Mark = { before: 0, place: { filename: '', id: '' } };
/** Lists of which a mark is kept. */
const KEPT = 8;
const marksOf = perSession((session) => new KeptAtPosition<Mark>(session, KEPT));

function* idsOfPage(
  session: Session,
  { status, kind, offset, limit }: Omit<ListInput, 'articleId' | 'initiative'>,
): Pieces<readonly string[]> {
  const kept = marksOf(session);
  const key = JSON.stringify([status, kind]);
  const begunAt = kept.position;
  const known = kept.get(key);
  let mark = known !== undefined && known.before <= offset ? known : START;
  const ids: string[] = [];
  while (ids.length < limit) {
    const sources = sourcesBehind(session.db, mark.place, SOURCES_AT_ONCE);
    const place = sources.at(-1);
    if (place === undefined) break;
    const found = annotationIdsOf(
      session.db,
      sources.map(({ id }) => id),
      { status, kind },
    );
    const from = Math.max(0, offset - mark.before);
    for (const id of found.slice(from, from + limit - ids.length)) ids.push(id);
    // The last piece may be wanted again, for what stands behind the page.
    if (mark.before <= offset + limit) kept.keep(key, mark, begunAt);
    mark = { before: mark.before + found.length, place };
    yield;
  }
  return ids;
}
