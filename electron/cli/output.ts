import type { Failure } from '../contract.ts';
import type { Messages } from '../messages.ts';

/** Exit codes of the command line (cli contract). */
export const EXIT = {
  done: 0,
  look: 1,
  usage: 2,
  cannotOpen: 3,
  nothingDone: 4,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const CANNOT_OPEN: ReadonlySet<string> = new Set([
  'E-MISSING',
  'E-EMPTYDB',
  'E-APPID',
  'E-NEWER',
  'E-SCHEMA',
  'E-DAMAGED',
  'E-INUSE',
  'E-NOARCHIVE',
]);
const USAGE: ReadonlySet<string> = new Set([
  'E-USAGE',
  'E-NOTFOUND',
  'E-AMBIGUOUS',
  'E-ANCHOR',
  'E-QUERY',
]);

export function exitCodeOf(failure: Failure): ExitCode {
  if (CANNOT_OPEN.has(failure.code)) return EXIT.cannotOpen;
  if (USAGE.has(failure.code)) return EXIT.usage;
  return EXIT.nothingDone;
}

/** Where a command writes: one JSON document or text on standard output, everything else on standard error. */
export interface Output {
  readonly json: boolean;
  readonly messages: Messages;
  /** The command's answer: `value` with `--json`, else `text`. */
  answer(value: unknown, text: () => string): void;
  /** A line for a person, on standard error. */
  note(line: string): void;
}

export function createOutput(json: boolean, messages: Messages): Output {
  return {
    json,
    messages,
    answer: (value, text) => {
      const line = json ? JSON.stringify(value) : text();
      if (line !== '') process.stdout.write(`${line}\n`);
    },
    note: (line) => process.stderr.write(`${line}\n`),
  };
}
