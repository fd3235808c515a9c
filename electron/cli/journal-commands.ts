import path from 'node:path';
import { Option } from 'commander';
import { AppError } from '#core/error/app-error.ts';
import { findSteps } from '#db/journal-rows.ts';
import { articleNamed, initiativeNamed, sourceNamed } from '../archive/find.ts';
import type { Session } from '../archive/session.ts';
import type { ExportKind, Failure, HistoryFilter, HistoryStep } from '../contract.ts';
import type { AddCommand, RunCommand } from './command.ts';
import { openNamedArchive, type Desk } from './desk.ts';
import { exportTo } from './export-to.ts';
import { EXIT, exitCodeOf, type ExitCode, type Output } from './output.ts';
import { positive } from './positive.ts';

/** What `history --out` writes, by the name of the file. */
const FILE_KINDS: Readonly<Record<string, ExportKind>> = {
  '.jsonl': 'history-jsonl',
  '.json': 'history-jsonl',
  '.xlsx': 'history-xlsx',
};

interface HistoryOptions {
  readonly limit?: string;
  readonly article?: string;
  readonly source?: string;
  readonly initiative?: string;
  readonly author?: string;
  readonly kind?: string;
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
  readonly state?: 'standing' | 'undone';
  readonly out?: string;
}

/** So many steps are printed where nobody says how many. */
const PRINTED = 100;
/** The contract hands out so many at once. */
const PAGE = 1000;

/** The journal: undo, redo, history. */
export function addJournalCommands(add: AddCommand, run: RunCommand): void {
  add('undo', 'take the newest step back, or with --step one past step alone')
    .option('--step <id>', 'a step of the history, or the beginning of its id')
    .action((options: { step?: string }, command) =>
      run(command, async ({ desk, output, archive }) => {
        openNamedArchive(desk.session, archive, false);
        if (options.step !== undefined) {
          return revertOne(desk, output, stepNamed(desk.session, options.step));
        }
        const { undone, ...changed } = await desk.client.journal.undo();
        output.answer(changed, () => (undone ? output.messages.step(undone) : ''));
        return EXIT.done;
      }),
    );
  add('redo', 'make the step undone last again').action((_options, command) =>
    run(command, async ({ desk, output, archive }) => {
      openNamedArchive(desk.session, archive, false);
      const { redone, ...changed } = await desk.client.journal.redo();
      output.answer(changed, () => (redone ? output.messages.step(redone) : ''));
      return EXIT.done;
    }),
  );
  add('history', 'the journal, newest first; --out writes it as CSV or JSON lines')
    .option('--limit <number>', `at most this many steps (printed: ${PRINTED}; to a file: all)`)
    .option('--article <article>', 'only steps about this article')
    .option('--source <source>', 'only steps about this source')
    .option('--initiative <name>', 'only steps about this initiative')
    .option('--author <name>', 'only steps of this person')
    .option('--kind <kinds>', 'only steps of these kinds, separated by commas')
    .option('--text <words>', 'only steps whose sentence names these words')
    .option('--from <date>', 'made on or after, as 2024-05-01')
    .option('--to <date>', 'made on or before')
    .addOption(new Option('--state <state>').choices(['standing', 'undone']))
    .option('--out <file>', 'the file to write: .csv, .xlsx or .jsonl')
    .action((options: HistoryOptions, command) =>
      run(command, async ({ desk, output, archive, signal }) => {
        openNamedArchive(desk.session, archive, false);
        const filter = filterOf(desk.session, options);
        const limit = options.limit === undefined ? undefined : positive(options.limit, '--limit');
        if (options.out !== undefined) {
          const kind = FILE_KINDS[path.extname(options.out).toLowerCase()] ?? 'history-csv';
          const history = { filter, limit, language: output.messages.language };
          return exportTo(desk, output, options.out, { kind, history }, signal);
        }
        printHistory(output, await stepsOf(desk, filter, limit ?? PRINTED));
        return EXIT.done;
      }),
    );
}

async function stepsOf(
  desk: Desk,
  filter: HistoryFilter,
  wanted: number,
): Promise<readonly HistoryStep[]> {
  const steps: HistoryStep[] = [];
  let before: string | undefined;
  do {
    const limit = Math.min(PAGE, wanted - steps.length);
    const page = await desk.client.journal.history({
      limit,
      filter,
      ...(before === undefined ? {} : { before }),
    });
    steps.push(...page.steps);
    before = page.next ?? undefined;
  } while (before !== undefined && steps.length < wanted);
  return steps;
}

function printHistory(output: Output, steps: readonly HistoryStep[]): void {
  output.answer(
    {
      steps: steps.map((step) => ({
        id: step.id,
        at: step.at,
        author: step.author,
        what: output.messages.step(step),
        kind: step.kind,
        undone: step.undone,
        reverts: step.reverts,
        revertedBy: step.revertedBy,
      })),
    },
    () =>
      steps
        .map((step) =>
          [
            step.at,
            step.author,
            step.undone ? '×' : step.revertedBy === null ? '' : '↩',
            output.messages.step(step),
            step.id,
          ].join('\t'),
        )
        .join('\n'),
  );
}

/** Takes one step back; where later steps depend on it, names them and changes nothing. */
async function revertOne(desk: Desk, output: Output, id: string): Promise<ExitCode> {
  const { code, count, steps } = await desk.client.journal.dependents({ id });
  if (code === null) {
    const changed = await desk.client.journal.revert({ id });
    const { step } = await desk.client.journal.step({ id: changed.step ?? id });
    output.answer(changed, () => output.messages.step(step));
    return EXIT.done;
  }
  const failure: Failure = { code, values: { count } };
  const message = output.messages.failure(failure);
  const named = steps.map((step) => ({ id: step.id, what: output.messages.step(step) }));
  if (output.json) output.answer({ error: { code, message, steps: named } }, () => '');
  output.note([message, ...named.map((step) => `  ${step.id}\t${step.what}`)].join('\n'));
  return exitCodeOf(failure);
}

/** A step by id or unambiguous prefix of one. Errors: `E-NOTFOUND`, `E-AMBIGUOUS`. */
function stepNamed(session: Session, name: string): string {
  const [first, second] = name === '' ? [] : findSteps(session.db, name);
  if (first === undefined) throw new AppError('E-NOTFOUND', { what: 'step', name });
  if (second !== undefined && first !== name) throw new AppError('E-AMBIGUOUS', { name });
  return first;
}

function filterOf(session: Session, options: HistoryOptions): HistoryFilter {
  const { article, source, initiative, author, kind, text, from, to, state } = options;
  const objects = [
    ...(article === undefined ? [] : [{ entity: 'article', id: articleNamed(session, article) }]),
    ...(source === undefined ? [] : [{ entity: 'source', id: sourceNamed(session, source, true) }]),
    ...(initiative === undefined
      ? []
      : [{ entity: 'initiative', id: initiativeNamed(session, initiative) }]),
  ];
  if (objects.length > 1) {
    throw new AppError('E-USAGE', { reason: '--article | --source | --initiative' });
  }
  const [object] = objects;
  return {
    ...(object && { object }),
    ...(author !== undefined && { author }),
    ...(kind !== undefined && { kinds: kind.split(',').map((one) => one.trim()) }),
    ...(text !== undefined && { text }),
    ...(from !== undefined && { from: momentOf(from, '--from', 'T00:00:00.000') }),
    ...(to !== undefined && { to: momentOf(to, '--to', 'T23:59:59.999') }),
    ...(state && { state }),
  };
}

/** A day of this machine's time, or a moment. Errors: `E-USAGE`. */
function momentOf(text: string, option: string, timeOfDay: string): string {
  const moment = new Date(/^\d{4}-\d{2}-\d{2}$/u.test(text) ? `${text}${timeOfDay}` : text);
  if (Number.isNaN(moment.getTime())) throw new AppError('E-USAGE', { reason: option });
  return moment.toISOString();
}
