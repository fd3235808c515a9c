import { ORPCError } from '@orpc/server';
import { AppError } from '#core/error/app-error.ts';
import { asStoreError } from '#db/store-error.ts';
import type { Session } from './session.ts';

/** Errors that a person can act on cross as data; anything else is a defect and says only that. */
export function asContractError(thrown: unknown, session: Session): unknown {
  if (thrown instanceof ORPCError) return thrown;
  const error = asStoreError(thrown, session.archiveName);
  // What SQLite says of the archive that is open; what we say of a file is one of ours already.
  if (error !== thrown && error instanceof AppError && error.code === 'E-DAMAGED')
    session.foundDamaged();
  const { code, values } =
    error instanceof AppError
      ? error
      : {
          code: 'E-INTERNAL' as const,
          values: { reason: error instanceof Error ? error.message : String(error) },
        };
  return new ORPCError('APP', {
    status: 422,
    data: { code, values },
    message: code,
    defined: true,
  });
}

/** Events whose failure crosses as that of a call does. */
export async function* catching<Event>(
  session: Session,
  events: AsyncGenerator<Event>,
): AsyncGenerator<Event, void> {
  try {
    yield* events;
  } catch (error) {
    throw asContractError(error, session);
  }
}
