import { implement } from '@orpc/server';
import { contract } from '../contract.ts';
import { asContractError } from './contract-error.ts';
import type { Session } from './session.ts';

export interface RouterContext {
  readonly session: Session;
}

/** What every call is made with: it runs in a session, and fails as the contract says. */
export const os = implement(contract)
  .$context<RouterContext>()
  .use(async ({ next, context }) => {
    try {
      return await next();
    } catch (error) {
      throw asContractError(error, context.session);
    }
  });
