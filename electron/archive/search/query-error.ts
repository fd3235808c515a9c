import { AppError } from '#core/error/app-error.ts';
import type { QueryFault } from '#core/search/query/query-fault.ts';
import { codePointsOf } from '#core/text/code-points.ts';

/**
 * Refuses a text that is no query: `reason` is the code of its fault, `at` the number of the character, from 1, that
 * it begins at.
 */
export function queryError(text: string, { code, start }: QueryFault): AppError {
  return new AppError('E-QUERY', { reason: code, at: codePointsOf(text).fromUnits(start) + 1 });
}
