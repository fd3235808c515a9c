import type { PrintedReport } from './printed.ts';

/**
 * What a sign-off is of: everything that is printed but the day of printing, the sign-offs
 * themselves and the report's id, as JSON with its keys in order.
 */
export function signedText(report: PrintedReport): string {
  const { title, profile, front, parts } = report;
  return JSON.stringify({ title, profile, front: { ...front, signOffs: [] }, parts }, sorted);
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
