import { compareSpans, contains, overlaps, spansKey, type Span } from '../text/span.ts';
import type { Annotation } from './annotation.ts';
import { spanClusters } from './span-clusters.ts';
import { isOfArticle } from './whole-article.ts';

/**
 * What already stands where an occurrence is to be tagged with some initiatives:
 * `new` nothing; `overlapping` an annotation of other initiatives; `waiting` a suggestion of just
 * these; `rejected` a suggestion of just these that was rejected; `tagged` an accepted annotation
 * that names them all.
 */
export const OCCURRENCE_STATES = ['new', 'overlapping', 'waiting', 'rejected', 'tagged'] as const;
export type OccurrenceState = (typeof OCCURRENCE_STATES)[number];

export interface Standing {
  readonly state: OccurrenceState;
  /** The annotation that decides the state; null where nothing stands there. */
  readonly annotation: Annotation | null;
}

const NOTHING: Standing = { state: 'new', annotation: null };

/**
 * Makes the function that says what stands at spans of one source. `annotations` are those of the
 * source, whatever their status. One that reaches further than the occurrence decides as well, but
 * a rejected one only where it is exactly there.
 */
export function standingIn(
  annotations: readonly Annotation[],
  initiativeIds: readonly string[],
): (spans: readonly Span[]) => Standing {
  const wanted = initiativeIds.toSorted().join();
  const around = spanClusters(
    annotations
      .filter((one) => one.kind === 'initiative' && !isOfArticle(one))
      .map((annotation) => ({ annotation, ...hull(annotation.spans) })),
  );
  const namesAll = ({ initiativeIds: ids }: Annotation): boolean =>
    initiativeIds.length > 0 && initiativeIds.every((id) => ids.includes(id));
  const namesThese = ({ initiativeIds: ids }: Annotation): boolean =>
    initiativeIds.length > 0 && ids.toSorted().join() === wanted;

  return (spans) => {
    const { start, end } = hull(spans);
    const near = around
      .within(start, end)
      .map(({ annotation }) => annotation)
      .filter((one) => one.spans.some((a) => spans.some((b) => overlaps(a, b))))
      .toSorted((a, b) => compareSpans(hull(a.spans), hull(b.spans)));
    const key = spansKey(spans);
    const holds = (one: Annotation) => spans.every((a) => one.spans.some((b) => contains(b, a)));
    const as = (state: OccurrenceState, test: (one: Annotation) => boolean): Standing | null => {
      const exact = near.find((one) => spansKey(one.spans) === key && test(one));
      const annotation = exact ?? near.find(test);
      return annotation === undefined ? null : { state, annotation };
    };
    return (
      as('tagged', (one) => one.status === 'accepted' && namesAll(one) && holds(one)) ??
      as('waiting', (one) => one.status === 'pending' && namesThese(one) && holds(one)) ??
      as(
        'rejected',
        (one) => one.status === 'rejected' && namesThese(one) && spansKey(one.spans) === key,
      ) ??
      as('overlapping', (one) => one.status === 'accepted' && !namesAll(one)) ??
      NOTHING
    );
  };
}

/** What is tagged unless the user says otherwise: a rejection is not undone by the way. */
export function isTaggedByDefault(state: OccurrenceState): boolean {
  return state === 'new' || state === 'overlapping' || state === 'waiting';
}

function hull(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
