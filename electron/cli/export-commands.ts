import { Option } from 'commander';
import { AppError } from '#core/error/app-error.ts';
import {
  REPORT_TEMPLATES,
  WORD_PROFILES,
  type ExportFilter,
  type ExportKind,
} from '../contract.ts';
import { openNamedArchive } from './desk.ts';
import { exportTo, type Wanted } from './export-to.ts';
import { EXIT } from './output.ts';
import { addWordOptions, wordOf, type WordOptions } from './word-options.ts';
import type { AddCommand, RunCommand } from './command.ts';

type Profile = NonNullable<Wanted['profile']>;

/** The tables, each as CSV and as a workbook. */
const TABLES = ['annotations', 'articles', 'figures', 'thesaurus', 'history'] as const;

/** `export FORMAT --kind KIND` names one of these; the first is meant where none is named. */
const KINDS: Readonly<Record<string, Readonly<Record<string, ExportKind>>>> = {
  word: { annotated: 'annotated-word', report: 'report-word', article: 'article-word' },
  csv: Object.fromEntries(TABLES.map((table) => [table, `${table}-csv` as const])),
  xlsx: Object.fromEntries(TABLES.map((table) => [table, `${table}-xlsx` as const])),
  jsonld: { annotations: 'annotations-jsonld', thesaurus: 'thesaurus-skos' },
  qdpx: { project: 'project-qdpx' },
};

/** Exports and reports. */
export function addExportCommands(add: AddCommand, run: RunCommand): void {
  addWordOptions(add('export', 'write Word, CSV, Excel, JSON-LD or a REFI-QDA project'))
    .argument('<format>', Object.keys(KINDS).join(', '))
    .requiredOption('--out <path>', 'the file to write')
    .option(
      '--kind <kind>',
      Object.entries(KINDS)
        .map(([format, kinds]) => `${format}: ${Object.keys(kinds).join(', ')}`)
        .join('; '),
    )
    .addOption(
      new Option('--profile <profile>', 'look of a document, or safety of a table').choices([
        ...WORD_PROFILES,
        'excel',
        'exact',
      ]),
    )
    .option('--initiative <name>', 'only passages of this initiative')
    .option('--place <name>', 'only articles of this place')
    .option('--from <date>', 'published on or after')
    .option('--to <date>', 'published on or before')
    .action((format: string, options: ExportOptions, command) =>
      run(command, async ({ desk, output, archive, signal }) => {
        openNamedArchive(desk.session, archive, false);
        const { out, kind: wanted, profile, initiative, place, from, to } = options;
        const kinds = Object.hasOwn(KINDS, format) ? KINDS[format] : {};
        const [first] = Object.keys(kinds ?? {});
        const kind = kinds?.[wanted ?? first ?? ''];
        if (!kind)
          throw new AppError('E-USAGE', { reason: `export ${format} --kind ${wanted ?? ''}` });
        const filter: ExportFilter = {
          ...(initiative === undefined ? {} : { initiative }),
          ...(place === undefined ? {} : { place }),
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        };
        const given = { kind, profile, filter, ...wordOf(options) };
        return exportTo(desk, output, out, given, signal);
      }),
    );
  addReports(add, run);
}

interface ExportOptions extends WordOptions {
  readonly out: string;
  readonly kind?: string;
  readonly profile?: Profile;
  readonly initiative?: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
}

interface ReportOptions extends WordOptions {
  readonly profile?: (typeof WORD_PROFILES)[number];
  readonly title: string;
  readonly out?: string;
}

function addReports(add: AddCommand, run: RunCommand): void {
  addWordOptions(
    add('report', 'reports: list, new, show REPORT, export REPORT'),
    `new: ${REPORT_TEMPLATES.join(', ')}; export: a .docx of your own to fill the report into`,
  )
    .argument('<action>', 'list, new, show or export')
    .argument('[report]', 'id of a report')
    .addOption(
      new Option('--profile <profile>', 'export: another look than the report has').choices([
        ...WORD_PROFILES,
      ]),
    )
    .option('--title <title>', 'title of a new report', '')
    .option('--out <path>', 'the file to write')
    .action((action: string, id: string | undefined, options: ReportOptions, command) =>
      run(command, async ({ desk, output, archive, signal }) => {
        openNamedArchive(desk.session, archive, false);
        const { reports } = await desk.client.reports.list();
        if (action === 'list') {
          output.answer({ reports }, () =>
            reports.map((one) => `${one.id}\t${one.title}`).join('\n'),
          );
          return EXIT.done;
        }
        if (action === 'new') {
          const { title } = options;
          const template = REPORT_TEMPLATES.find((one) => one === options.template);
          if (!template) throw new AppError('E-USAGE', { reason: 'report new --template' });
          const made = await desk.client.reports.create({ template, title });
          output.answer(made, () => made.id);
          return EXIT.done;
        }
        const found = reports.filter((one) => id !== undefined && one.id.startsWith(id));
        const [report, second] = found;
        if (!report) throw new AppError('E-NOTFOUND', { what: 'report', name: id ?? '' });
        if (second) throw new AppError('E-AMBIGUOUS', { name: id ?? '' });
        if (action === 'show') {
          const shown = await desk.client.reports.show({ id: report.id });
          output.answer(shown, () => shown.text);
          return EXIT.done;
        }
        if (action === 'export') {
          if (options.out === undefined) throw new AppError('E-USAGE', { reason: '--out PATH' });
          const { profile } = options;
          const how = { profile, ...wordOf(options) };
          const wanted = { kind: 'report-word', reportId: report.id, ...how } as const;
          return exportTo(desk, output, options.out, wanted, signal);
        }
        throw new AppError('E-USAGE', { reason: `report ${action}` });
      }),
    );
}
