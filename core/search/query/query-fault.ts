import type { Span } from '../../text/span.ts';

/** Longer texts are no queries; a whole page may still be pasted as a phrase. UTF-16 code units. */
export const LONGEST = 20_000;

/** What a query can be refused for. */
export const QUERY_FAULTS = [
  'empty',
  'too-long',
  'too-deep',
  'unclosed-quote',
  'empty-phrase',
  'dangling-escape',
  'unclosed-bracket',
  'unopened-bracket',
  'empty-brackets',
  'missing-left',
  'missing-right',
  'missing-value',
  'only-wildcards',
  'wildcard-in-value',
  'bad-role',
  'bad-status',
  'bad-date',
  'bad-figure',
  'range-order',
] as const;
export type QueryFaultCode = (typeof QUERY_FAULTS)[number];

/** Why a query is no query, and where: UTF-16 offsets of what was typed, half-open; at its end empty. */
export interface QueryFault extends Span {
  readonly code: QueryFaultCode;
}

/** Carries a fault out of the parser. */
export class QueryFaultError extends Error {
  readonly fault: QueryFault;

  constructor(code: QueryFaultCode, start: number, end: number) {
    super(`${code} at ${start}`);
    this.name = 'QueryFaultError';
    this.fault = { code, start, end };
  }
}
