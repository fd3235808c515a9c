import type { Annotation } from '#core/annotation/annotation.ts';
import { toReading, toSource } from '#core/page/reading.ts';
import { keywordInContext, type Context } from '#core/search/find.ts';
import { splitsSurrogatePair, type Span } from '#core/text/span.ts';
import { sourceText } from '#db/queries/source-text.ts';
import type { Session } from '../session.ts';
import { rememberedReading } from './reading-memory.ts';

type Placed = Pick<Annotation, 'sourceId' | 'spans'>;

/** A text in which a passage stands, the passage in it, and the way back to the source. */
interface Stand {
  readonly text: string;
  readonly span: Span;
  readonly back: (span: Span) => readonly Span[];
}

/** The reading of the article, or the source itself where no reading holds the passage. */
function standOf(session: Session, { sourceId, spans }: Placed, articleId: string | null): Stand {
  if (articleId !== null) {
    const reading = rememberedReading(session, sourceId, articleId);
    const found = spans.flatMap((span) => toReading(reading, span));
    if (found.length > 0) {
      const span = {
        start: Math.min(...found.map(({ start }) => start)),
        end: Math.max(...found.map(({ end }) => end)),
      };
      const back = (wanted: Span) =>
        toSource(reading, wanted).toSorted((a, b) => a.start - b.start);
      return { text: reading.text, span, back };
    }
  }
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  return { text: sourceText(session.db, sourceId), span: { start, end }, back: (span) => [span] };
}

/** A suggestion with at most `width` code units of its reading on either side. */
export function suggestionInContext(
  session: Session,
  annotation: Placed,
  articleId: string | null,
  width: number,
): Context {
  const { text, span } = standOf(session, annotation, articleId);
  return keywordInContext(text, span, width);
}

/** A suggestion with at most `width` code units on either side, line feeds and all. */
export function passageAround(
  session: Session,
  annotation: Placed,
  articleId: string | null,
  width: number,
): Context {
  const { text, span } = standOf(session, annotation, articleId);
  const edge = (offset: number) => (splitsSurrogatePair(text, offset) ? offset - 1 : offset);
  const from = edge(Math.max(0, span.start - width));
  const to = edge(Math.min(text.length, span.end + width));
  return {
    before: text.slice(from, span.start),
    match: text.slice(span.start, span.end),
    after: text.slice(span.end, to),
  };
}

/** By how much the ends of a passage move, in code units of its reading; negative is to the left. */
export interface Reach {
  readonly start: number;
  readonly end: number;
}

/** The source spans of a passage whose ends were moved; empty where nothing is left of it. */
export function reached(
  session: Session,
  annotation: Placed,
  articleId: string | null,
  reach: Reach,
): readonly Span[] {
  const { text, span, back } = standOf(session, annotation, articleId);
  const start = Math.max(0, span.start + reach.start);
  const end = Math.min(text.length, span.end + reach.end);
  return end <= start ? [] : back({ start, end });
}
