import { Command, CommanderError, Option } from 'commander';
import { ORPCError } from '@orpc/server';
import { AppError } from '#core/error/app-error.ts';
import { failureSchema, type Failure } from '../contract.ts';
import { languageOf, Messages } from '../messages.ts';
import { addAnnotationCommands } from './annotation-commands.ts';
import { addCareCommands } from './care-commands.ts';
import type { RunCommand } from './command.ts';
import { addDescriptionCommands } from './description-commands.ts';
import { createDesk, type DeskOptions } from './desk.ts';
import { addExportCommands } from './export-commands.ts';
import { createOutput, EXIT, exitCodeOf, type ExitCode, type Output } from './output.ts';
import { addJournalCommands } from './journal-commands.ts';
import { addPageCommands } from './page-commands.ts';
import { addReportCommands } from './report-commands.ts';
import { addSavedCommands } from './saved-commands.ts';
import { addThesaurusCommands } from './thesaurus-commands.ts';

/**
 * The command line: parses `argv` (without program names), does the command, answers the exit code.
 * Nothing of it needs a window.
 */
export async function runCommandLine(
  argv: readonly string[],
  options: DeskOptions,
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done;
  const run: RunCommand = async (command, work) => {
    const { archive, json, lang } = command.optsWithGlobals<{
      archive?: string;
      json?: boolean;
      lang?: string;
    }>();
    const output = createOutput(
      json ?? false,
      new Messages(languageOf(lang ?? localeOfEnvironment())),
    );
    const desk = createDesk(options);
    const interrupt = new AbortController();
    const abort = (): void => interrupt.abort();
    process.once('SIGINT', abort);
    try {
      exit = await work({ desk, output, archive, signal: interrupt.signal });
    } catch (error) {
      exit = fail(interrupt.signal.aborted ? new AppError('E-CANCELLED') : error, output);
    } finally {
      process.off('SIGINT', abort);
      desk.session.dispose();
    }
  };
  const program = createProgram(options.version, run);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version come this way too, with code 0.
    return error.exitCode === 0 ? EXIT.done : failUsage(error, argv);
  }
  return exit;
}

/** The parser of options refused what was asked, so that no option is parsed yet. */
function failUsage(error: CommanderError, argv: readonly string[]): ExitCode {
  const lang = argv[argv.indexOf('--lang') + 1];
  const messages = new Messages(languageOf(argv.includes('--lang') ? lang : localeOfEnvironment()));
  const reason = error.code === 'commander.help' ? 'juanzong <command>' : error.message;
  return fail(
    new AppError('E-USAGE', { reason: reason.replace(/^error: /u, '') }),
    createOutput(argv.includes('--json'), messages),
  );
}

function createProgram(version: string, run: RunCommand): Command {
  const program = new Command('juanzong')
    .description('Juanzong 卷宗: the archival workbench without a window')
    .version(version)
    .exitOverride()
    // Errors are said in our own words, once, by code.
    .configureOutput({ outputError: () => undefined });
  const add = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option('--archive <file>', 'the archive')
      .option('--json', 'one JSON document on standard output')
      .addOption(new Option('--lang <language>', 'language of messages').choices(['zh-CN', 'en']));
  addPageCommands(add, run);
  addThesaurusCommands(add, run);
  addAnnotationCommands(add, run);
  addDescriptionCommands(add, run);
  addExportCommands(add, run);
  addReportCommands(add, run);
  addSavedCommands(add, run);
  addJournalCommands(add, run);
  addCareCommands(add, run);
  for (const command of program.commands) command.exitOverride();
  return program;
}

function localeOfEnvironment(): string | undefined {
  return process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'];
}

function fail(error: unknown, output: Output): ExitCode {
  const failure = failureOf(error);
  const message = output.messages.failure(failure);
  if (output.json) output.answer({ error: { code: failure.code, message } }, () => '');
  output.note(message);
  return exitCodeOf(failure);
}

function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, values: { ...error.values } };
  if (error instanceof ORPCError) {
    const data = failureSchema.safeParse(error.data);
    if (data.success) return data.data;
    // The contract's own validation refused what was asked.
    if (error.code === 'BAD_REQUEST') return { code: 'E-USAGE', values: { reason: error.message } };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'E-INTERNAL', values: { reason } };
}
