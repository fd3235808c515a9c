import type { Router } from '@orpc/server';
import type { Contract } from '../../contract.ts';
import { type RouterContext } from '../os.ts';
/** The calls of the reports' room. */
export declare const reportCalls: Router<Contract['reports'], RouterContext>;
