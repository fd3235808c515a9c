import { fingerprintOf, type Annotation } from '../annotation/annotation.ts';
import { isOfArticle } from '../annotation/whole-article.ts';
import { flatInPieces, type Pieces } from '../pieces.ts';
import { spansKey } from '../text/span.ts';

/**
 * What becomes of an annotation: it stays as it is, names other initiatives, goes into another on
 * the same spans, is remembered as rejected, or goes.
 */
export const ANNOTATION_FATES = ['stays', 'turned', 'fused', 'rejected', 'removed'] as const;
export type AnnotationFate = (typeof ANNOTATION_FATES)[number];

export interface AnnotationChange {
  readonly before: Annotation;
  /** Null where it goes. */
  readonly after: Annotation | null;
  readonly fate: AnnotationFate;
}

/** A decision outweighs a suggestion; of decisions, what was accepted stands. */
const RANK = { accepted: 0, rejected: 1, pending: 2 } as const;

/**
 * Lets annotations name other initiatives. Two that would then say the same of the same spans become
 * one, with the notes of both; an accepted one that says less than another accepted one on the same
 * spans goes into that. `annotations` are all that name an initiative concerned, so that every twin
 * is among them. No spans change: what is anchored stays anchored.
 */
export function* repoint(
  annotations: readonly Annotation[],
  idsAfter: (annotation: Annotation) => readonly string[],
  labelOf: (initiativeId: string) => string,
): Pieces<readonly AnnotationChange[]> {
  const changeOf = (before: Annotation): AnnotationChange => {
    const ids = [...new Set(idsAfter(before))];
    if (ids.join() === before.initiativeIds.join()) return { before, after: before, fate: 'stays' };
    const [first] = ids;
    if (first === undefined) return { before, after: null, fate: 'removed' };
    const after = { ...before, initiativeIds: ids, label: labelOf(first) };
    return { before, after, fate: 'turned' };
  };
  const changes = yield* flatInPieces(annotations, (before) => [changeOf(before)]);
  const fused = new Map<string, AnnotationChange>();
  const places = new Map<string, AnnotationChange[]>();
  for (const change of changes) {
    yield;
    const { before, after } = change;
    if (after === null) continue;
    // What is said of an article as a whole is no more or less of what its title says.
    const key = `${before.sourceId}|${isOfArticle(before)}|${spansKey(before.spans)}`;
    const group = places.get(key);
    if (group) group.push(change);
    else places.set(key, [change]);
  }
  for (const group of places.values()) {
    yield;
    if (group.length < 2 || group.every(({ fate }) => fate === 'stays')) continue;
    for (const change of fuse(group)) fused.set(change.before.id, change);
  }
  return yield* flatInPieces(changes, (change) => [fused.get(change.before.id) ?? change]);
}

function fuse(group: readonly AnnotationChange[]): readonly AnnotationChange[] {
  const changed: AnnotationChange[] = [];
  const standing: AnnotationChange[] = [];
  for (const twins of Map.groupBy(group, saying).values()) {
    const [first, ...rest] = twins.toSorted(byWeight);
    if (first === undefined || first.after === null) continue;
    if (rest.length === 0 || twins.every(({ fate }) => fate === 'stays')) {
      standing.push(...twins);
      continue;
    }
    const kept = { ...first.after, note: joinedNotes(twins) };
    standing.push({ ...first, after: kept });
    changed.push({ ...first, after: kept });
    for (const { before } of rest) changed.push({ before, after: null, fate: 'fused' });
  }
  for (const small of standing) {
    if (!isAccepted(small)) continue;
    const covered = standing.some(
      (large) =>
        isAccepted(large) &&
        (small.fate !== 'stays' || large.fate !== 'stays') &&
        saysMore(large.after, small.after),
    );
    // What a rule found is remembered as rejected: the rule would only bring it back.
    if (covered && small.after !== null) {
      const { rule } = small.after;
      const after = rule === null ? null : { ...small.after, status: 'rejected' as const };
      changed.push({ before: small.before, after, fate: 'fused' });
    }
  }
  return changed;
}

function saying({ after }: AnnotationChange): string {
  return after === null ? '' : fingerprintOf(after);
}

function byWeight({ before: a }: AnnotationChange, { before: b }: AnnotationChange): number {
  const earlier = a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id);
  return RANK[a.status] - RANK[b.status] || (earlier ? -1 : 1);
}

function isAccepted({ after }: AnnotationChange): boolean {
  return after?.status === 'accepted';
}

function saysMore(large: Annotation | null, small: Annotation | null): boolean {
  if (large === null || small === null) return false;
  return (
    large.initiativeIds.length > small.initiativeIds.length &&
    small.note === '' &&
    small.initiativeIds.every((id) => large.initiativeIds.includes(id))
  );
}

function joinedNotes(twins: readonly AnnotationChange[]): string {
  const ordered = twins.toSorted(byWeight).map(({ before }) => before.note);
  return [...new Set(ordered.filter((note) => note !== ''))].join('\n');
}
