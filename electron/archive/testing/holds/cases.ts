import { drained, type Asked, type CallName } from './asked.ts';
import { heldArchive, type HeldDesk } from './held-archive.ts';
import { readingCalls } from './reading-calls.ts';
import { reportCalls } from './report-calls.ts';
import { writingCalls } from './writing-calls.ts';

/** A call that is made, with what it is asked where that says something. */
export interface HeldCase {
  readonly call: string;
  readonly what: string;
  /** It changes the archive. */
  readonly writes: boolean;
  readonly run: () => Promise<unknown>;
}

/** Calls of the reports' room that change a report. */
const REPORT_WRITES: ReadonlySet<string> = new Set([
  'reports.create',
  'reports.addSearch',
  'reports.act',
]);

/** Every call of the contract once or more, those that change the archive last. */
export function casesOf(desk: HeldDesk): readonly HeldCase[] {
  const archive = heldArchive(desk);
  const writing = writingCalls(archive);
  const all: Readonly<Record<CallName, Asked>> = {
    ...readingCalls(archive),
    ...reportCalls(archive),
    ...writing,
  };
  const writes = (call: string): boolean => call in writing || REPORT_WRITES.has(call);
  return Object.entries(all).flatMap(([call, asked]): HeldCase[] => {
    if (typeof asked === 'string') return [];
    const several = typeof asked === 'function' ? { '': asked } : asked;
    return Object.entries(several).map(([what, run]) => ({
      call,
      what,
      writes: writes(call),
      run: () => drained(run()),
    }));
  });
}
