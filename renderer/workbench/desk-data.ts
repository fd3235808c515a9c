import { isOfArticle } from '#core/annotation/whole-article.ts';
import { toReading, type Reading } from '#core/page/reading.ts';
import type { Span } from '#core/text/span.ts';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { NOT_NARROWED, type DeskNarrowing, type KindFilter } from './desk-state.ts';

/** The annotations of a page as the desk needs them. */
export interface DeskData {
  /** False while only the annotations seen first are here. */
  readonly complete: boolean;
  /** Marked in the panes: everything accepted, and what waits and passes the filter, of passages. */
  readonly shown: readonly AnnotationView[];
  /** What is said of this article as a whole. */
  readonly ofArticle: readonly AnnotationView[];
  /** Suggestions of this article that wait and pass the filter, in order of the reading. */
  readonly pending: readonly AnnotationView[];
  /** Accepted annotations of this article, in order of the reading. */
  readonly accepted: readonly AnnotationView[];
  /** Both, in order of the reading. */
  readonly all: readonly AnnotationView[];
  /** Waiting suggestions of this article by kind, whatever the filter. */
  readonly counts: ReadonlyMap<string, number>;
  /** And by rule. */
  readonly rules: ReadonlyMap<string, number>;
  /** Totals whose parts are printed beside them, by the figure's id. */
  readonly sums: ReadonlyMap<string, ArticleView['sums'][number]>;
  readonly byId: ReadonlyMap<string, AnnotationView>;
  /** Where each annotation stands in the reading; empty where the reading does not have it. */
  readonly readingSpans: ReadonlyMap<string, readonly Span[]>;
}

/** Sorts a view's annotations out, in one pass: it runs after every decision, over thousands of them. */
export function deskData(
  view: ArticleView,
  kind: KindFilter,
  narrowing: DeskNarrowing = NOT_NARROWED,
): DeskData {
  const { reading, article } = view;
  const readingSpans = new Map<string, readonly Span[]>();
  const byId = new Map<string, AnnotationView>();
  const shown: AnnotationView[] = [];
  const counts = new Map<string, number>();
  const rules = new Map<string, number>();
  const placed: { readonly annotation: AnnotationView; readonly place: number }[] = [];
  for (const annotation of view.annotations) {
    const { id, status, articleId } = annotation;
    const spans = spansInReading(reading, annotation);
    readingSpans.set(id, spans);
    byId.set(id, annotation);
    const passes =
      status === 'accepted' ||
      ((kind === 'all' || annotation.kind === kind) &&
        (narrowing.rule === null || annotation.rule === narrowing.rule) &&
        annotation.confidence >= narrowing.sure);
    if (passes && !isOfArticle(annotation)) shown.push(annotation);
    if (articleId !== article.id && spans.length === 0) continue;
    if (status === 'pending') {
      counts.set(annotation.kind, (counts.get(annotation.kind) ?? 0) + 1);
      if (annotation.rule !== null)
        rules.set(annotation.rule, (rules.get(annotation.rule) ?? 0) + 1);
    }
    if (!passes || status === 'rejected') continue;
    const place = spans[0]?.start ?? reading.text.length + (annotation.spans[0]?.start ?? 0);
    placed.push({ annotation, place });
  }
  placed.sort((a, b) => a.place - b.place || (a.annotation.id < b.annotation.id ? -1 : 1));
  const all = placed.map(({ annotation }) => annotation);
  return {
    complete: view.complete,
    shown,
    ofArticle: all.filter((one) => one.status === 'accepted' && isOfArticle(one)),
    pending: all.filter(({ status }) => status === 'pending'),
    accepted: all.filter(({ status }) => status === 'accepted'),
    all,
    counts,
    rules,
    sums: sumsById(view),
    byId,
    readingSpans,
  };
}

const known = new WeakMap<Reading, WeakMap<readonly Span[], readonly Span[]>>();

/** Where an annotation stands in a reading; worked out once, as long as neither changes. */
function spansInReading(reading: Reading, { spans }: AnnotationView): readonly Span[] {
  const ofReading = known.get(reading) ?? new WeakMap<readonly Span[], readonly Span[]>();
  known.set(reading, ofReading);
  const found = ofReading.get(spans) ?? spans.flatMap((span) => toReading(reading, span));
  ofReading.set(spans, found);
  return found;
}

/**
 * Suggestions that a decision on `one` with a wide scope will take along, as far as the page shows:
 * the same text, kind and meaning. Other forms of the text follow with the archive's answer.
 */
export function sameText(
  pending: readonly AnnotationView[],
  one: AnnotationView,
): readonly AnnotationView[] {
  return pending.filter(
    (other) =>
      other.kind === one.kind &&
      other.quote === one.quote &&
      other.initiativeIds.join() === one.initiativeIds.join(),
  );
}

/** One of a list that is stepped through. */
interface Listed {
  readonly id: string;
}

/**
 * The suggestion to go to from `currentId`: the next one (`by` 1) or the one before (-1), around
 * the ends; the first where none is current.
 */
export function stepFrom(
  pending: readonly Listed[],
  currentId: string | null,
  by: 1 | -1,
): string | null {
  if (pending.length === 0) return null;
  const at = pending.findIndex(({ id }) => id === currentId);
  if (at === -1) return (by === 1 ? pending[0] : pending.at(-1))?.id ?? null;
  return pending[(at + by + pending.length) % pending.length]?.id ?? null;
}

/** Where to stand once `decided` have left the list: the next that stays, else the last before. */
export function afterDeciding(
  pending: readonly Listed[],
  currentId: string | null,
  decided: ReadonlySet<string>,
): string | null {
  const at = pending.findIndex(({ id }) => id === currentId);
  const later = pending.slice(at + 1).find(({ id }) => !decided.has(id));
  const earlier = pending.slice(0, Math.max(at, 0)).findLast(({ id }) => !decided.has(id));
  return later?.id ?? earlier?.id ?? null;
}

function sumsById({ annotations, sums }: ArticleView): DeskData['sums'] {
  const at = new Map(sums.map((sum) => [`${sum.start}-${sum.end}`, sum]));
  return new Map(
    annotations.flatMap(({ id, kind, spans }) => {
      if (kind !== 'figure') return [];
      const sum = at.get(`${spans[0]?.start}-${spans.at(-1)?.end}`);
      return sum === undefined ? [] : [[id, sum] as const];
    }),
  );
}
