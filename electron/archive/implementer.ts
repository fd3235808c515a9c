import { implement } from '@orpc/server';
import { contract } from '../contract.ts';
import { asContractError } from './contract-error.ts';
import type { Session } from './session.ts';

export interface RouterContext {
  readonly session: Session;
}

/** What the calls of the contract are done with: every error leaves as the contract promises. */
export const os = implement(contract)
  .$context<RouterContext>()
  .use(async ({ next, context }) => {
    try {
      return await next();
    } catch (error) {
      throw asContractError(error, context.session);
    }
  });
