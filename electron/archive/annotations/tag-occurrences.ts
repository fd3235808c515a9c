import type { Annotation } from '#core/annotation/annotation.ts';
import {
  isTaggedByDefault,
  OCCURRENCE_STATES,
  standingIn,
  type OccurrenceState,
  type Standing,
} from '#core/annotation/standing.ts';
import { AppError } from '#core/error/app-error.ts';
import { displayTitle } from '#core/export/export-data.ts';
import { toReading, type Reading } from '#core/page/reading.ts';
import { atOnce, flatInPieces, type Pieces } from '#core/pieces.ts';
import { keywordInContext } from '#core/search/find.ts';
import { quoteOf } from '#core/text/span.ts';
import { mutate } from '#db/journal.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { findArticle } from '#db/queries/articles.ts';
import { readingOf } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import type { Changed, OccurrenceRow } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { whereOf } from '../history/where.ts';
import type { Session } from '../session.ts';
import { labelsOf, short } from './edit.ts';
import { draftInitiativeIds, type NewInitiative } from './new-initiatives.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';

const CONTEXT_UNITS = 30;

/** How many of the list stand how, were they tagged with these initiatives. Errors: `E-LIST`. */
export function* countOccurrences(
  session: Session,
  input: { readonly token: string; readonly initiativeIds: readonly string[] },
): Pieces<Readonly<Record<OccurrenceState, number>>> {
  const counts = Object.fromEntries(OCCURRENCE_STATES.map((state) => [state, 0]));
  const states = yield* statesOf(session, input);
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return counts as Record<OccurrenceState, number>;
}

/** A stretch of the list with what stands around each occurrence and on it. Errors: `E-LIST`. */
export function occurrenceRows(
  session: Session,
  input: {
    readonly token: string;
    readonly initiativeIds: readonly string[];
    readonly offset: number;
    readonly limit: number;
  },
): readonly OccurrenceRow[] {
  const { token, initiativeIds, offset, limit } = input;
  const list = occurrencesOf(session, token).slice(offset, offset + limit);
  const standing = atOnce(standings(session, list, initiativeIds));
  const articles = new Map<string, ArticleOfRow | null>();
  return list.map((occurrence, at) => {
    const { articleId, sourceId, spans } = occurrence;
    const article = articles.get(articleId) ?? articleOfRow(session, articleId);
    articles.set(articleId, article);
    const { state, annotation } = standing[at] ?? { state: 'new', annotation: null };
    return {
      index: offset + at,
      articleId,
      sourceId,
      filename: article?.filename ?? '',
      title: article?.title ?? '',
      spans: [...spans],
      ...contextOf(session, occurrence, article?.reading ?? null),
      state,
      label: annotation?.label ?? '',
    };
  });
}

interface ArticleOfRow {
  readonly filename: string;
  readonly title: string;
  readonly reading: Reading;
}

function articleOfRow(session: Session, articleId: string): ArticleOfRow | null {
  const article = findArticle(session.db, articleId);
  if (!article) return null;
  const reading = readingOf(session.db, article.sourceId, articleId);
  return { filename: article.filename, title: displayTitle(article), reading };
}

function contextOf(session: Session, { sourceId, spans }: Occurrence, reading: Reading | null) {
  const quote = quoteOf(sourceText(session.db, sourceId), spans);
  const places = reading === null ? [] : spans.flatMap((span) => toReading(reading, span));
  if (reading === null || places.length === 0) return { before: '', match: quote, after: '' };
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  return keywordInContext(reading.text, { start, end }, CONTEXT_UNITS);
}

/**
 * Tags the chosen occurrences of a list in one step, all of it in the last piece. Chosen is what is tagged by default
 * (core/annotation/standing.ts) but for the places in `flipped`, which are the other way round.
 * A suggestion of just these initiatives is accepted, what is tagged already is left alone.
 *
 * Errors: `E-LIST`, `E-NOTFOUND`, `E-ANCHOR` without an initiative.
 */
export function* tagOccurrences(
  session: Session,
  input: {
    readonly token: string;
    readonly initiativeIds: readonly string[];
    readonly newInitiatives?: readonly NewInitiative[] | undefined;
    readonly note: string;
    readonly flipped: readonly number[];
    /** What the step says was sought. */
    readonly said: string;
  },
): Pieces<Changed & { readonly tagged: number; readonly accepted: number }> {
  const { actor, db } = session;
  const list = occurrencesOf(session, input.token);
  if (input.initiativeIds.length + (input.newInitiatives?.length ?? 0) === 0) {
    throw new AppError('E-ANCHOR', { fault: 'initiative' });
  }
  const flipped = new Set(input.flipped);
  const states = yield* statesOf(session, input);
  const chosen = list.filter((_, at) => isTaggedByDefault(states[at] ?? 'new') !== flipped.has(at));
  const outcome = mutate(db, actor, (draft) => {
    const initiativeIds = draftInitiativeIds(session, draft, input);
    const labels = labelsOf(draft, initiativeIds);
    const createdAt = actor.now().toISOString();
    const accepted = new Set<string>();
    let tagged = 0;
    atOnce(standings(session, chosen, initiativeIds)).forEach(({ state, annotation }, at) => {
      const occurrence = chosen[at];
      if (occurrence === undefined || state === 'tagged') return;
      const decided = state === 'waiting' || state === 'rejected' ? annotation : null;
      if (decided !== null) {
        const note = input.note === '' ? decided.note : input.note;
        draft.write('annotation', decided.id, { ...decided, status: 'accepted', note });
        accepted.add(decided.id);
        return;
      }
      const { sourceId, spans } = occurrence;
      const made: Annotation = {
        id: actor.newId(),
        kind: 'initiative',
        sourceId,
        spans,
        quote: quoteOf(sourceText(db, sourceId), spans),
        status: 'accepted',
        initiativeIds,
        label: labels[0] ?? '',
        note: input.note,
        figure: null,
        detail: null,
        rule: null,
        confidence: 1,
        author: actor.author,
        createdAt,
      };
      draft.write('annotation', made.id, made);
      tagged += 1;
    });
    const count = tagged + accepted.size;
    return {
      result: { tagged, accepted: accepted.size },
      what: {
        kind: 'annotate-every',
        params: {
          count,
          quote: short(input.said),
          label: labels.join('、'),
          ...whereOf(
            db,
            chosen.map(({ articleId }) => articleId),
          ),
        },
      },
    };
  });
  return { ...outcome.result, ...acknowledge(session, outcome) };
}

function* statesOf(
  session: Session,
  input: { readonly token: string; readonly initiativeIds: readonly string[] },
): Pieces<readonly OccurrenceState[]> {
  const list = occurrencesOf(session, input.token);
  const all = yield* standings(session, list, input.initiativeIds);
  return all.map(({ state }) => state);
}

/** What stands at each occurrence; the annotations of a source are read once. */
function* standings(
  session: Session,
  list: readonly Occurrence[],
  initiativeIds: readonly string[],
): Pieces<readonly Standing[]> {
  const ofSource = new Map<string, ReturnType<typeof standingIn>>();
  return yield* flatInPieces(list, ({ sourceId, spans }) => {
    const known = ofSource.get(sourceId);
    const standing = known ?? standingIn(annotationsOf(session, sourceId), initiativeIds);
    if (known === undefined) ofSource.set(sourceId, standing);
    return [standing(spans)];
  });
}

function annotationsOf(session: Session, sourceId: string): readonly Annotation[] {
  const { rows } = listAnnotations(session.db, { sourceId, kind: 'initiative' });
  return rows.map(({ annotation }) => annotation);
}
