import type { Segment } from '../page/segment.ts';
import type { MendAct } from './mend.ts';
import { inSourceOrder, placeOf, type MendPage } from './page.ts';

/** An act that was done, with the page as it stood before it. */
export interface Done {
  readonly act: MendAct;
  readonly before: MendPage;
}

/** Lines up to this length may be headlines; longer ones are text. */
const SHORT = 42;

/**
 * The same act for the next such place below the last one: the next segment that had the same role
 * and about the same length, the next broken sentence, the next place where the wrong characters
 * stand. Null where there is none, or where doing it again makes no sense (split, order, missing).
 */
export function sameAgain({ act, before }: Done, page: MendPage, text: string): MendAct | null {
  switch (act.does) {
    case 'role': {
      const was = placeOf(before, act.start)?.segment;
      if (was === undefined) return null;
      const next = below(page, act.start).find(
        (one) => one.role === was.role && isShort(one, text) === isShort(was, text),
      );
      return next === undefined ? null : { ...act, start: next.start };
    }
    case 'move': {
      const was = placeOf(before, act.start);
      if (was === null) return null;
      const owner = was.article === -1 ? null : (before.articles[was.article]?.id ?? null);
      const next = below(page, act.start).find((one) => ownerOf(page, one) === owner);
      return next === undefined ? null : { ...act, start: next.start };
    }
    case 'join': {
      const next = below(page, act.start).find((one) => {
        const place = placeOf(page, one.start);
        const last =
          place === null ? undefined : page.articles[place.article]?.segments[place.at - 1];
        if (last === undefined || one.role !== 'body') return false;
        if (!act.joined) return one.join === 'continue';
        return one.join === 'new' && last.role === 'body' && isOpen(text, last);
      });
      return next === undefined ? null : { ...act, start: next.start };
    }
    case 'correct': {
      const wrong = text.slice(act.start, act.end);
      for (let at = text.indexOf(wrong, act.end); at >= 0; at = text.indexOf(wrong, at + 1)) {
        const end = at + wrong.length;
        const done = page.corrections.some((one) => one.start < end && at < one.end);
        const whole = inSourceOrder(page).some((one) => one.start <= at && end <= one.end);
        if (!done && whole) return { ...act, start: at, end };
      }
      return null;
    }
    case 'split':
    case 'order':
    case 'missing':
      return null;
  }
}

function below(page: MendPage, start: number): readonly Segment[] {
  return inSourceOrder(page).filter((one) => one.start > start);
}

function ownerOf(page: MendPage, segment: Segment): string | null {
  const place = placeOf(page, segment.start);
  return place === null || place.article === -1 ? null : (page.articles[place.article]?.id ?? null);
}

function isShort({ start, end }: Segment, text: string): boolean {
  return text.slice(start, end).replace(/\s/gu, '').length <= SHORT;
}

function isOpen(text: string, { start, end }: Segment): boolean {
  return !/[。！？!?…；;：:][”’」』》）)]*$/u.test(text.slice(start, end));
}
