import type { Command } from 'commander';
import type { Desk } from './desk.ts';
import type { ExitCode, Output } from './output.ts';

/** What every command works with. */
export interface CommandContext {
  readonly desk: Desk;
  readonly output: Output;
  /** `--archive`, where it was given. */
  readonly archive: string | undefined;
  /** Aborted by Ctrl-C; a second one ends the process at once. */
  readonly signal: AbortSignal;
}

/** A command's work; its answer is the exit code. */
export type CommandWork = (context: CommandContext) => Promise<ExitCode>;

/** Gives a command the options that all have, and runs its work with a desk that is closed in the end. */
export type RunCommand = (command: Command, work: CommandWork) => Promise<void>;

/** Adds one command with the options that every command has. */
export type AddCommand = (name: string, description: string) => Command;
