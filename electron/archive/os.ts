import { implement, type ImplementerInternalWithMiddlewares } from '@orpc/server';
import { contract } from '../contract.ts';
import { asContractError } from './contract-error.ts';
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

const implementer = implement(contract)
  .$context<RouterContext>()
  .use(async ({ next, context }) => {
    try {
      return await next();
    } catch (error) {
      throw asContractError(error, context.session);
    }
  });

/** What every call is made with: it runs in a session, and fails as the contract says. */
export const os: Implementer = implementer;
