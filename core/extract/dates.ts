import { cueForm } from '../text/cue-form.ts';
import type { DateBody } from './date.ts';
import { DATE_FORMS, type DateForm, type PrintedDate } from './date-forms.ts';
import { resolveDates } from './date-resolution.ts';
import type { Finding, ReadingText } from './finding.ts';

export interface DateContext {
  /** ISO date of publication, as far as it is known; empty where it is not. */
  readonly publishedOn?: string;
}

/** A printed date and where it stands. */
export interface DatedSpan {
  readonly start: number;
  readonly end: number;
  readonly printed: PrintedDate;
}

/**
 * Finds the dates of a reading: years, months, days, ranges, durations, recurring and relative
 * times, both scripts. What the page adds to a printed date (the year named before it) is in
 * `resolved` and marked as inferred. Offsets are UTF-16 code units of the reading, half-open.
 */
export function findDates(
  reading: ReadingText,
  context: DateContext = {},
): readonly Finding<DateBody>[] {
  const found = reading.blocks.flatMap((block) =>
    datesIn(reading.text.slice(block.start, block.end), block.start),
  );
  return resolveDates(found, context.publishedOn ?? '').map(({ start, end, body }) => ({
    start,
    end,
    rule: 'dates@1',
    label: reading.text.slice(start, end),
    confidence: body.kind === 'relative' ? 0.7 : 0.9,
    body,
  }));
}

function datesIn(text: string, offset: number): DatedSpan[] {
  const cue = cueForm(text);
  const taken: DatedSpan[] = [];
  for (const form of DATE_FORMS) {
    for (const match of cue.matchAll(form.pattern)) {
      const span = widened(cue, match.index, match.index + match[0].length);
      if (taken.some((one) => one.start - offset < span.end && span.start < one.end - offset)) {
        continue;
      }
      const printed = read(form, match, cue, match.index + match[0].length);
      if (printed === null) continue;
      taken.push({ start: span.start + offset, end: span.end + offset, printed });
    }
  }
  return taken.toSorted((a, b) => a.start - b.start);
}

/** 自2021年起, 3月底前, 金秋十月: words of time around a date belong to it. */
function widened(cue: string, start: number, end: number) {
  const tail =
    /^(?:起(?=[,。;、\p{Script=Han}])(?![步飞来点草火到])|前(?=[,。完全基可实可建要力])(?![往来景线沿]))/u.exec(
      cue.slice(end, end + 3),
    );
  const ended = /[年月日底末初]$/u.test(cue.slice(start, end)) && tail !== null;
  const lead = /(?:金秋|阳春|盛夏|寒冬)$/u.exec(cue.slice(Math.max(0, start - 2), start));
  const led = lead !== null && /月/u.test(cue.slice(start, end));
  return { start: led ? start - 2 : start, end: ended ? end + 1 : end };
}

function read(
  form: DateForm,
  match: RegExpExecArray,
  cue: string,
  end: number,
): PrintedDate | null {
  const before = cue.slice(Math.max(0, match.index - 8), match.index);
  const after = cue.slice(end, end + 8);
  if (form.notAfter?.test(before) === true || form.notBefore?.test(after) === true) return null;
  return form.read(match);
}
