import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import type { Row, Section } from './results.ts';
import { SIZES, type CorpusSize } from './search.ts';

/** Goal for the longest time for which the archive process serves nobody else, in milliseconds. */
const GOAL = 50;

interface HeldCall {
  readonly call: string;
  readonly what: string;
  readonly ms: number;
  readonly cpu: number;
  readonly took: number;
  readonly writes: boolean;
}

/** Every call of the contract once, and how long each holds the loop of the archive process in one piece. */
export function holdsSection(folder: string, size: CorpusSize): Section {
  const articles = Math.min(SIZES[size], SIZES['100k']);
  const script = 'electron/archive/testing/holds/measure-holds.ts';
  const printed = execFileSync(
    process.execPath,
    [path.join(PROJECT_ROOT, script), folder, String(articles)],
    { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const held = JSON.parse(printed) as readonly HeldCall[];
  const reads = held.filter(({ writes }) => !writes);
  const over = reads.filter(({ ms }) => ms > GOAL);
  return {
    heading: 'Holds of the archive process',
    intro: `${articles.toLocaleString('en')} articles with ten annotations each (short texts, 200 initiatives), the index in threads as in the application.
Every call of the contract, from the longest hold to the shortest: how long the loop served nobody else, in one piece. Calls that change something come last.`,
    rows: [
      {
        what: 'calls that change nothing: how many keep within the goal',
        figure: `${reads.length - over.length} of ${reads.length}`,
        goal: 'all',
        baseline: '',
        ratio: '',
      },
      ...inOrder(reads).map(rowOf),
      ...inOrder(held.filter(({ writes }) => writes)).map(rowOf),
    ],
    notes: [
      'A timer that is due every millisecond says how late it is served; in brackets how much of that the thread computed: on a busy machine the rest is waiting.',
      'Beside it the whole time of the call, until its last answer has come and the index has followed.',
      'A call that changes something is one transaction and one step of the journal; it holds the loop as long as writing it takes.',
    ],
  };
}

function inOrder(held: readonly HeldCall[]): readonly HeldCall[] {
  return held.toSorted((a, b) => b.ms - a.ms);
}

function rowOf({ call, what, ms, cpu, took, writes }: HeldCall): Row {
  return {
    what: `\`${call}\`${what === '' ? '' : `, ${what}`}`,
    figure: `${ms.toFixed(0)} ms (${cpu.toFixed(0)} ms)`,
    goal: writes ? '' : `≤ ${GOAL} ms`,
    baseline: `whole time: ${took.toFixed(0)} ms`,
    ratio: '',
  };
}
