import type { Router as ContractRouter } from '@orpc/server';
import { type Contract } from '../contract.ts';
import { type RouterContext } from './os.ts';
/** Stated, not inferred: what the compiler would write down is longer than it can. */
export type Router = ContractRouter<Contract, RouterContext>;
/** The contract, done: each call hands its input to a use case of the session. */
export declare const router: Router;
