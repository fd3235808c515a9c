/**
 * A stretch of a text.
 *
 * Offsets are UTF-16 code units, half-open `[start, end)`, never inside a surrogate pair
 * (docs: design "Words"; formats that count code points are converted at the border).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Orders spans by start, and the longer first where they start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` holds every code unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Those of `spans` that lie in no longer one before them. Takes them in the order of {@link compareSpans}. */
export function outermost<Found extends Span>(spans: readonly Found[]): readonly Found[] {
  let reach = -1;
  return spans.filter(({ end }) => {
    if (end <= reach) return false;
    reach = end;
    return true;
  });
}

/**
 * The slices of `text` under `spans`, put together with nothing between.
 * This is what an annotation keeps as its quote.
 */
export function quoteOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(span.start, span.end)).join('');
}

/** True where `offset` lies between the two halves of a surrogate pair of `text`. */
export function splitsSurrogatePair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** A stable key for a list of spans: `10-20+30-40`. */
export function spansKey(spans: readonly Span[]): string {
  return spans.map((span) => `${span.start}-${span.end}`).join('+');
}
