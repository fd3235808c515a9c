/** A moment (ISO 8601 with offset) as the language writes day and time. */
export function shownMoment(iso: string, language: string): string {
  return new Date(iso).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}
