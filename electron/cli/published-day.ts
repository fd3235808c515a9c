import { AppError } from '#core/error/app-error.ts';
import { daysOf } from '#core/export/filter.ts';

/** A day of publishing, `2018`, `2018-07` or `2018-07-01`, as it was given. Errors: `E-USAGE`. */
export function publishedDay(text: string): string {
  const days = /^[\d-]+$/u.test(text) ? daysOf(text) : null;
  // Date takes 31 February for a day in March; its text then differs.
  const isDay = days !== null && dayOf(days.first) === days.first;
  if (!isDay) throw new AppError('E-USAGE', { reason: `--from, --to: ${text}` });
  return text;
}

function dayOf(text: string): string | undefined {
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? undefined : day.toISOString().slice(0, 10);
}
