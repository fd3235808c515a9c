import type { Router } from '@orpc/server';
import type { Contract } from '../../contract.ts';
import { type RouterContext } from '../os.ts';
/** The calls of saved searches. */
export declare const savedCalls: Router<Contract['saved'], RouterContext>;
