import { quoteOf, spansKey, splitsSurrogatePair, type Span } from '../text/span.ts';
import type { FigureBody } from '../extract/figure.ts';
import type { Detail } from './detail.ts';

export const ANNOTATION_KINDS = [
  'initiative',
  'figure',
  'date',
  'place',
  'person',
  'organisation',
  'note',
] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** `pending` is a suggestion that waits; `accepted` is live; `rejected` is remembered and never offered again. */
export const ANNOTATION_STATUSES = ['pending', 'accepted', 'rejected'] as const;
export type AnnotationStatus = (typeof ANNOTATION_STATUSES)[number];

/**
 * What is said (body) of one or more spans of a source (target), after the W3C Web Annotation
 * model. Spans are in source order, do not overlap, and hold no white space at a hard break.
 */
export interface Annotation {
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly sourceId: string;
  readonly spans: readonly Span[];
  /** The slices of the spans put together with nothing between. */
  readonly quote: string;
  readonly status: AnnotationStatus;
  /** Initiatives named here; empty unless `kind` is `initiative`. */
  readonly initiativeIds: readonly string[];
  /** What a rule proposes to call it; for a known initiative the thesaurus label. */
  readonly label: string;
  readonly note: string;
  readonly figure: FigureBody | null;
  /** What else is said of it; null for figures, and for initiatives and notes on a passage. */
  readonly detail: Detail | null;
  /** `name@version` of the rule that made it; null for a hand. */
  readonly rule: string | null;
  /** 0 to 1; 1 for a hand. */
  readonly confidence: number;
  readonly author: string;
  /** ISO 8601 with offset. */
  readonly createdAt: string;
  /** Id of the standing decision that decided this suggestion; absent where somebody decided it alone. */
  readonly ruling?: string | undefined;
}

export type SpanFault = 'none' | 'empty' | 'outside-text' | 'order' | 'splits-character';

/** Says what is wrong with the target spans of an annotation over `text`; null where nothing is. */
export function spanFault(text: string, spans: readonly Span[]): SpanFault | null {
  if (spans.length === 0) return 'none';
  let covered = 0;
  for (const { start, end } of spans) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) {
      return 'outside-text';
    }
    if (end <= start) return 'empty';
    if (start < covered) return 'order';
    if (splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)) {
      return 'splits-character';
    }
    covered = end;
  }
  return null;
}

/** True where the annotation's quote is what its source says under its spans: the anchor holds. */
export function isAnchored(text: string, annotation: Pick<Annotation, 'spans' | 'quote'>): boolean {
  return (
    spanFault(text, annotation.spans) === null &&
    quoteOf(text, annotation.spans) === annotation.quote
  );
}

/**
 * What makes two suggestions the same one, whichever rule version found them:
 * a decision on one is a decision on the other. What a rule calls a new name, a place or a person
 * does not count: a newer version may call it better.
 */
export function fingerprintOf(
  annotation: Pick<Annotation, 'kind' | 'sourceId' | 'spans' | 'initiativeIds' | 'label'> &
    Partial<Pick<Annotation, 'detail'>>,
): string {
  const whole = annotation.detail?.of === 'article' ? 'article:' : '';
  const where = `${whole}${spansKey(annotation.spans)}`;
  return `${annotation.kind}|${annotation.sourceId}|${where}|${saidOf(annotation)}`;
}

/** The part of what is said that tells one suggestion on a passage from another. */
export function saidOf({
  kind,
  initiativeIds,
  label,
}: Pick<Annotation, 'kind' | 'initiativeIds' | 'label'>): string {
  if (initiativeIds.length > 0) return initiativeIds.toSorted().join(',');
  return kind === 'figure' || kind === 'note' ? label : '';
}
