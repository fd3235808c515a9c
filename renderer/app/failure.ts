import { ORPCError } from '@orpc/client';
import type { Failure } from '#electron/contract.ts';

/**
 * What a person is told about `error`: the stable code of a failed call, `E-CANCELLED` for an
 * aborted one, `E-INTERNAL` with the reason for anything else.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof ORPCError && error.code === 'APP' && isFailure(error.data)) {
    return error.data;
  }
  if (error instanceof Error && error.name === 'AbortError') {
    return { code: 'E-CANCELLED', values: {} };
  }
  return {
    code: 'E-INTERNAL',
    values: { reason: error instanceof Error ? error.message : String(error) },
  };
}

function isFailure(data: unknown): data is Failure {
  return typeof data === 'object' && data !== null && 'code' in data && 'values' in data;
}
