import { assertNever } from '../assert-never.ts';
import { AppError } from '../error/app-error.ts';
import type { Role } from '../page/role.ts';
import type { Segment } from '../page/segment.ts';
import { overlaps, splitsSurrogatePair } from '../text/span.ts';
import { trimmed } from '../page/lines.ts';
import { placeOf, type MendArticle, type MendPage, type Place } from './page.ts';

/** One act of mending; segments are named by their start. */
export type MendAct =
  | { readonly does: 'split'; readonly start: number; readonly at: number }
  /** Joins the segment to the one before it in its article, or parts them again. */
  | { readonly does: 'join'; readonly start: number; readonly joined: boolean }
  | { readonly does: 'role'; readonly start: number; readonly role: Role }
  /** To an article by id, to a new one (`new`), or outside all articles (null). */
  | { readonly does: 'move'; readonly start: number; readonly to: string | null }
  /** Before another segment of the same article in reading order; null: to its end. */
  | { readonly does: 'order'; readonly start: number; readonly before: number | null }
  | { readonly does: 'missing'; readonly articleId: string; readonly missing: boolean }
  /** What a span should read; the source keeps what it says. The printed text takes it back. */
  | {
      readonly does: 'correct';
      readonly start: number;
      readonly end: number;
      readonly text: string;
    };

export const NEW_ARTICLE = 'new';

/** Roles that belong to no article. */
const OUTSIDE: ReadonlySet<Role> = new Set(['boilerplate', 'advert']);
/** What a hand has set is sure. */
const SURE = 1;
const LONGEST_CORRECTION = 200;

/**
 * The page after one act. Segments tile the source before and after; nothing but a correction adds
 * text, and the source never changes.
 *
 * Errors: `E-NOTFOUND` where a segment or article is not there, `E-MEND` where the act makes no sense.
 */
export function mend(page: MendPage, text: string, act: MendAct): MendPage {
  switch (act.does) {
    case 'split':
      return split(page, text, segmentAt(page, act.start), act.at);
    case 'join':
      return join(page, segmentAt(page, act.start), act.joined);
    case 'role':
      return setRole(page, segmentAt(page, act.start), act.role);
    case 'move':
      return move(page, segmentAt(page, act.start), act.to);
    case 'order':
      return order(page, segmentAt(page, act.start), act.before);
    case 'missing':
      return {
        ...page,
        articles: page.articles.map((one, index) =>
          index === articleIndex(page, act.articleId) ? { ...one, incomplete: act.missing } : one,
        ),
      };
    case 'correct':
      return correct(page, text, act);
    default:
      return assertNever(act, 'act of mending');
  }
}

function segmentAt(page: MendPage, start: number): Place {
  const place = placeOf(page, start);
  if (place === null) throw new AppError('E-NOTFOUND', { what: 'segment', name: `${start}` });
  return place;
}

function articleIndex(page: MendPage, id: string): number {
  const index = page.articles.findIndex((one) => one.id === id);
  if (index === -1) throw new AppError('E-NOTFOUND', { what: 'article', name: id });
  return index;
}

function split(page: MendPage, text: string, place: Place, at: number): MendPage {
  const { segment } = place;
  const first = trimmed(text, segment.start, at);
  const second = trimmed(text, at, segment.end);
  const empty = first.start >= first.end || second.start >= second.end;
  if (at <= segment.start || at >= segment.end || empty || splitsSurrogatePair(text, at)) {
    throw new AppError('E-MEND', { fault: 'split', at });
  }
  return replaced(page, place, [
    { ...segment, ...first, confidence: SURE },
    { ...segment, ...second, join: 'new', confidence: SURE },
  ]);
}

function join(page: MendPage, place: Place, joined: boolean): MendPage {
  if (place.article === -1 || place.at === 0) {
    throw new AppError('E-MEND', { fault: 'join', at: place.segment.start });
  }
  const before = page.articles[place.article]?.segments[place.at - 1];
  const role = joined && before !== undefined ? before.role : place.segment.role;
  return replaced(page, place, [
    { ...place.segment, role, join: joined ? 'continue' : 'new', confidence: SURE },
  ]);
}

function setRole(page: MendPage, place: Place, role: Role): MendPage {
  const segment: Segment = { ...place.segment, role, confidence: SURE };
  if (OUTSIDE.has(role)) {
    const rest = replaced(page, place, []);
    return tidy({ ...rest, outside: [...rest.outside, { ...segment, join: 'new' }] });
  }
  const changed = replaced(page, place, [segment]);
  if (place.article !== -1) return changed;
  const owner = articleBefore(page, segment.start);
  return owner === null ? changed : move(changed, segmentAt(changed, segment.start), owner);
}

/** The article whose segments lie nearest before `start`, else the first. */
function articleBefore(page: MendPage, start: number): string | null {
  let best: { readonly id: string | null; readonly end: number } | null = null;
  for (const { id, segments } of page.articles) {
    for (const { end } of segments) {
      if (end <= start && (best === null || end > best.end)) best = { id, end };
    }
  }
  return best?.id ?? page.articles[0]?.id ?? NEW_ARTICLE;
}

function move(page: MendPage, place: Place, to: string | null): MendPage {
  const rest = replaced(page, place, []);
  const role =
    place.article === -1 && OUTSIDE.has(place.segment.role) ? 'body' : place.segment.role;
  const moved: Segment = { ...place.segment, join: 'new', confidence: SURE };
  if (to === null) {
    const outer: Segment = { ...moved, role: OUTSIDE.has(moved.role) ? moved.role : 'boilerplate' };
    return tidy({ ...rest, outside: [...rest.outside, outer] });
  }
  if (to === NEW_ARTICLE) {
    const fresh: MendArticle = { id: null, incomplete: false, segments: [{ ...moved, role }] };
    const index = place.article === -1 ? rest.articles.length : place.article + 1;
    return tidy({ ...rest, articles: rest.articles.toSpliced(index, 0, fresh) });
  }
  const index = articleIndex(page, to);
  return tidy({
    ...rest,
    articles: rest.articles.map((one, at) => {
      if (at !== index) return one;
      const before = one.segments.findIndex(({ start }) => start > moved.start);
      const into = before === -1 ? one.segments.length : before;
      return { ...one, segments: one.segments.toSpliced(into, 0, { ...moved, role }) };
    }),
  });
}

function order(page: MendPage, place: Place, before: number | null): MendPage {
  const article = page.articles[place.article];
  if (article === undefined || before === place.segment.start) {
    throw new AppError('E-MEND', { fault: 'order', at: place.segment.start });
  }
  const rest = article.segments.filter((one) => one !== place.segment);
  const at = before === null ? rest.length : rest.findIndex((one) => one.start === before);
  if (at === -1) throw new AppError('E-NOTFOUND', { what: 'segment', name: `${before}` });
  const segments = rest.toSpliced(at, 0, { ...place.segment, join: 'new', confidence: SURE });
  return {
    ...page,
    articles: page.articles.map((one) => (one === article ? { ...one, segments } : one)),
  };
}

function correct(
  page: MendPage,
  text: string,
  act: Extract<MendAct, { readonly does: 'correct' }>,
): MendPage {
  const { start, end } = act;
  const corrected = act.text.replace(/[\r\n]+/gu, '');
  const cuts = splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end);
  const holder = [...page.articles.flatMap(({ segments }) => segments), ...page.outside].some(
    (one) => one.start <= start && end <= one.end,
  );
  if (!(start < end) || cuts || !holder || corrected.length > LONGEST_CORRECTION) {
    throw new AppError('E-MEND', { fault: 'correct', at: start });
  }
  const others = page.corrections.filter((one) => !overlaps(one, { start, end }));
  const undone = corrected === text.slice(start, end);
  return {
    ...page,
    corrections: undone
      ? others
      : [...others, { start, end, text: corrected }].toSorted((a, b) => a.start - b.start),
  };
}

function replaced(page: MendPage, place: Place, by: readonly Segment[]): MendPage {
  if (place.article === -1) {
    return { ...page, outside: page.outside.toSpliced(place.at, 1, ...by) };
  }
  return {
    ...page,
    articles: page.articles.map((one, index) =>
      index === place.article
        ? { ...one, segments: one.segments.toSpliced(place.at, 1, ...by) }
        : one,
    ),
  };
}

/** An article without segments is none; the first segment of an article continues nothing. */
function tidy(page: MendPage): MendPage {
  return {
    ...page,
    articles: page.articles
      .filter(({ segments }) => segments.length > 0)
      .map((one) => {
        const [first, ...rest] = one.segments;
        if (first === undefined || first.join === 'new') return one;
        return { ...one, segments: [{ ...first, join: 'new' as const }, ...rest] };
      }),
    outside: page.outside.toSorted((a, b) => a.start - b.start),
  };
}
