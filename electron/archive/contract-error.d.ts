import type { Session } from './session.ts';
/** Errors that a person can act on cross as data; anything else is a defect and says only that. */
export declare function asContractError(thrown: unknown, session: Session): unknown;
/** Events whose failure crosses as that of a call does. */
export declare function catching<Event>(
  session: Session,
  events: AsyncGenerator<Event>,
): AsyncGenerator<Event, void>;
