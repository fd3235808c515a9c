import { drained, type Asked, type CallName } from './asked.ts';
import { heldArchive, type HeldDesk } from './held-archive.ts';
import { readingCalls } from './reading-calls.ts';
import { reportCalls } from './report-calls.ts';
import { writingCalls } from './writing-calls.ts';

/** A call that is made, with what it is asked where that says something. */
export interface HeldCase {
  readonly call: string;
  readonly what: string;
  readonly run: () => Promise<unknown>;
}

/** Every call of the contract once or more, those that change the archive last. */
export function casesOf(desk: HeldDesk): readonly HeldCase[] {
  const archive = heldArchive(desk);
  const all: Readonly<Record<CallName, Asked>> = {
    ...readingCalls(archive),
    ...reportCalls(archive),
    ...writingCalls(archive),
  };
  return Object.entries(all).flatMap(([call, asked]): HeldCase[] => {
    if (typeof asked === 'string') return [];
    const several = typeof asked === 'function' ? { '': asked } : asked;
    return Object.entries(several).map(([what, run]) => ({
      call,
      what,
      run: () => drained(run()),
    }));
  });
}
