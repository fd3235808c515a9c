import type { Session } from './session.ts';

/** A thing of which every session has its own: made when it is first asked for, gone with the session. */
export function perSession<Thing extends object>(
  make: (session: Session) => Thing,
): (session: Session) => Thing {
  const made = new WeakMap<Session, Thing>();
  return (session) => {
    const known = made.get(session) ?? make(session);
    made.set(session, known);
    return known;
  };
}
