import path from 'node:path';
import { Option } from 'commander';
import { AppError } from '#core/error/app-error.ts';
import type { SignStage } from '#core/report/sign-off.ts';
import {
  EXPORT_KINDS,
  REPORT_TEMPLATES,
  WORD_PROFILES,
  type ExportFilter,
  type ExportKind,
  type ReportAct,
  type ReportView,
} from '../contract.ts';
import { initiativeNamed, reportNamed } from '../archive/find.ts';
import type { AddCommand, RunCommand } from './command.ts';
import { openNamedArchive, type Desk } from './desk.ts';
import { exportTo } from './export-to.ts';
import { EXIT, type ExitCode, type Output } from './output.ts';
import { addQueryOptions, queryFrom, type QueryOptions } from './query-options.ts';
import { publishedDay } from './published-day.ts';
import { addWordOptions, wordOf, type WordOptions } from './word-options.ts';

/** The stages of signing as people and programs call them. */
const STAGES: Readonly<Record<string, SignStage>> = {
  first: 'first',
  second: 'second',
  final: 'final',
  初审: 'first',
  复审: 'second',
  终审: 'final',
};

const ACTIONS = [
  'list',
  'new',
  'show',
  'export',
  'freeze',
  'refresh',
  'sign',
  'withdraw',
  'delete',
] as const;
type Action = (typeof ACTIONS)[number];

interface ReportOptions extends WordOptions, QueryOptions {
  readonly title: string;
  readonly profile?: (typeof WORD_PROFILES)[number];
  readonly initiative?: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly format?: string;
  readonly stage?: string;
  readonly reason?: string;
  readonly dryRun?: boolean;
  readonly mask?: boolean;
}

/** Reports: what there are, new ones from templates, their text, files, freezing and signing. */
export function addReportCommands(add: AddCommand, run: RunCommand): void {
  const reports = addWordOptions(
    add('report', `reports: ${ACTIONS.join(', ')}`),
    `new: ${REPORT_TEMPLATES.join(', ')}; export: a .docx of your own to fill the report into`,
  );
  addQueryOptions(reports, 'new: ')
    .argument('<action>', ACTIONS.join(', '))
    .argument('[report]', 'a report: its id, the beginning of it, or its title')
    .option('--title <title>', 'title of a new report', '')
    .addOption(new Option('--profile <profile>', 'look of it').choices([...WORD_PROFILES]))
    .option('--initiative <name>', 'new: only passages of this initiative')
    .option('--place <name>', 'new: only articles of this place')
    .option('--from <date>', 'new: published on or after')
    .option('--to <date>', 'new: published on or before')
    .option('--out <path>', 'export: the file to write')
    .option('--format <format>', 'export: word, html or pdf; else as the file is called')
    .option('--stage <stage>', 'sign, withdraw: first, second or final (初审, 复审, 终审)')
    .option('--mask', 'export: mask private persons, also where the report does not ask for it')
    .option('--reason <words>', 'withdraw: why')
    .option('--dry-run', 'refresh: say what would change, and change nothing')
    .action((action: string, name: string | undefined, options: ReportOptions, command) =>
      run(command, async ({ desk, output, archive, signal }) => {
        const wanted = ACTIONS.find((one) => one === action);
        if (!wanted) throw new AppError('E-USAGE', { reason: `report ${action}` });
        openNamedArchive(desk.session, archive, false);
        return report({ desk, output, signal }, wanted, name, options);
      }),
    );
}

/** One call of the command. */
interface Call {
  readonly desk: Desk;
  readonly output: Output;
  readonly signal: AbortSignal;
}

async function report(
  call: Call,
  action: Action,
  name: string | undefined,
  options: ReportOptions,
): Promise<ExitCode> {
  const { desk, output } = call;
  if (action === 'list') return list(desk, output);
  if (action === 'new') return create(desk, output, options);
  const id = reportNamed(desk.session, name ?? '');
  switch (action) {
    case 'show':
      return show(desk, output, id);
    case 'export':
      return exportReport(call, id, options);
    case 'refresh':
      return refresh(desk, output, id, options.dryRun ?? false);
    case 'freeze': {
      const { blocks } = await desk.client.reports.view({ id });
      const live = blocks.filter(({ frozen }) => !frozen).map((block) => block.id);
      if (live.length === 0) throw new AppError('E-NOTHING', { reason: 'report freeze' });
      return act(desk, output, id, { does: 'freeze', blockIds: live });
    }
    case 'sign':
      return act(desk, output, id, { does: 'sign', stage: stageOf(options) });
    case 'withdraw': {
      const { reason = '' } = options;
      if (reason.trim() === '') throw new AppError('E-USAGE', { reason: '--reason WORDS' });
      return act(desk, output, id, { does: 'withdraw', stage: stageOf(options), reason });
    }
    case 'delete':
      return act(desk, output, id, { does: 'delete' });
  }
}

async function list(desk: Desk, output: Output): Promise<ExitCode> {
  const { reports } = await desk.client.reports.list();
  output.answer({ reports }, () =>
    reports
      .map((one) => [one.id, one.title, one.template, one.status, one.changedAt].join('\t'))
      .join('\n'),
  );
  return EXIT.done;
}

async function create(desk: Desk, output: Output, options: ReportOptions): Promise<ExitCode> {
  const { title, profile, initiative, place, from, to } = options;
  const template = REPORT_TEMPLATES.find((one) => one === options.template);
  if (!template) {
    throw new AppError('E-USAGE', {
      reason: `report new --template ${REPORT_TEMPLATES.join('|')}`,
    });
  }
  const query = queryFrom(desk.session, options);
  const filter: ExportFilter = {
    ...(query === undefined ? {} : { query }),
    // By id, in either script: the report then outlives a new name.
    ...(initiative === undefined ? {} : { initiative: initiativeNamed(desk.session, initiative) }),
    ...(place === undefined ? {} : { place }),
    ...(from === undefined ? {} : { from: publishedDay(from) }),
    ...(to === undefined ? {} : { to: publishedDay(to) }),
  };
  const made = await desk.client.reports.create({ template, title, profile, filter });
  output.answer(made, () => made.id);
  return EXIT.done;
}

async function show(desk: Desk, output: Output, id: string): Promise<ExitCode> {
  const { text } = await desk.client.reports.show({ id });
  const { report: entry, ...view } = await desk.client.reports.view({ id });
  output.answer({ report: entry, text, ...view }, () => text);
  for (const line of notes(view)) output.note(line);
  return EXIT.done;
}

/** What an editor has still to see to, block by block. */
function notes({ blocks }: Pick<ReportView, 'blocks'>): readonly string[] {
  return blocks.flatMap(({ id, state, said, todo }) => [
    ...todo.map((one) => `todo\t${id}\t${one}`),
    ...(state === 'stale' || state === 'broken' ? [`${state}\t${id}\t${said}`] : []),
  ]);
}

/** What `--format` calls the kinds, and what files are called; those that this version writes. */
const FORMATS: Readonly<Record<string, string>> = {
  word: 'report-word',
  '.docx': 'report-word',
  html: 'report-html',
  '.html': 'report-html',
  '.htm': 'report-html',
  pdf: 'report-pdf',
  '.pdf': 'report-pdf',
};

function exportReport(call: Call, id: string, options: ReportOptions): Promise<ExitCode> {
  const { out, format, profile } = options;
  if (out === undefined) throw new AppError('E-USAGE', { reason: '--out PATH' });
  const named = FORMATS[format ?? path.extname(out).toLowerCase()];
  const kind: ExportKind | undefined = EXPORT_KINDS.find((one) => one === named);
  if (!kind) {
    throw new AppError('E-USAGE', { reason: `report export --format ${format ?? ''}`.trim() });
  }
  const wanted = { kind, profile, reportId: id, mask: options.mask, ...wordOf(options) };
  return exportTo(call.desk, call.output, out, wanted, call.signal);
}

async function refresh(desk: Desk, output: Output, id: string, dryRun: boolean): Promise<ExitCode> {
  const { blocks } = await desk.client.reports.refreshPreview({ id });
  const blockIds = blocks.map(({ blockId }) => blockId);
  const { ids: _ids, ...changed } =
    dryRun || blockIds.length === 0
      ? { ids: [], changed: 0, step: null }
      : await desk.client.reports.act({ id, act: { does: 'refresh', blockIds } });
  output.answer({ ...changed, blocks }, () =>
    blocks
      .flatMap(({ lines }) =>
        lines.flatMap(({ before, after }) => [
          ...(before === '' ? [] : [`- ${before}`]),
          ...(after === '' ? [] : [`+ ${after}`]),
        ]),
      )
      .join('\n'),
  );
  return EXIT.done;
}

async function act(desk: Desk, output: Output, id: string, wanted: ReportAct): Promise<ExitCode> {
  const { ids: _ids, ...changed } = await desk.client.reports.act({ id, act: wanted });
  const step = changed.step === null ? null : await desk.client.journal.step({ id: changed.step });
  output.answer(changed, () => (step === null ? '' : output.messages.step(step.step)));
  return EXIT.done;
}

/** Errors: `E-USAGE`. */
function stageOf({ stage }: ReportOptions): SignStage {
  const found = STAGES[stage ?? ''];
  if (!found) throw new AppError('E-USAGE', { reason: '--stage first|second|final' });
  return found;
}
