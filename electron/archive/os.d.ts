import { type ImplementerInternalWithMiddlewares } from '@orpc/server';
import { contract } from '../contract.ts';
import type { Session } from './session.ts';
export interface RouterContext {
  readonly session: Session;
}
/** Named, because written out it would hold the whole contract, which is too long for the compiler. */
type Implementer = ImplementerInternalWithMiddlewares<
  typeof contract,
  RouterContext,
  RouterContext
>;
/** What every call is made with: it runs in a session, and fails as the contract says. */
export declare const os: Implementer;
export {};
