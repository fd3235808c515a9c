import { Option } from 'commander';
import { AppError } from '#core/error/app-error.ts';
import { LEDGERS } from '#core/ledger/ledger.ts';
import { unitChoice } from '#core/ledger/units.ts';
import {
  ledgerWantedSchema,
  REPORT_TEMPLATES,
  WORD_PROFILES,
  type ExportFilter,
  type ExportKind,
  type LedgerWanted,
} from '../contract.ts';
import { openNamedArchive } from './desk.ts';
import { exportTo, type Wanted } from './export-to.ts';
import { EXIT } from './output.ts';
import type { AddCommand, RunCommand } from './command.ts';

type Profile = NonNullable<Wanted['profile']>;

/** `export FORMAT --kind KIND` names one of these. */
const KINDS: Readonly<Record<string, Readonly<Record<string, ExportKind>>>> = {
  word: { annotated: 'annotated-word', report: 'report-word' },
  csv: {
    annotations: 'annotations-csv',
    articles: 'articles-csv',
    figures: 'figures-csv',
    thesaurus: 'thesaurus-csv',
    'ledger-articles': 'ledger-articles-csv',
    'ledger-initiatives': 'ledger-initiatives-csv',
    'ledger-figures': 'ledger-figures-csv',
    matrix: 'matrix-csv',
  },
  xlsx: {
    annotations: 'annotations-xlsx',
    articles: 'articles-xlsx',
    figures: 'figures-xlsx',
    thesaurus: 'thesaurus-xlsx',
    'ledger-articles': 'ledger-articles-xlsx',
    'ledger-initiatives': 'ledger-initiatives-xlsx',
    'ledger-figures': 'ledger-figures-xlsx',
    matrix: 'matrix-xlsx',
  },
};
const DEFAULT_KIND: Readonly<Record<string, string>> = {
  word: 'annotated',
  csv: 'annotations',
  xlsx: 'annotations',
};

/** Exports and reports. */
export function addExportCommands(add: AddCommand, run: RunCommand): void {
  add('export', 'write Word, CSV or XLSX')
    .argument('<format>', 'word, csv or xlsx')
    .requiredOption('--out <path>', 'the file to write')
    .option(
      '--kind <kind>',
      'word: annotated, report; csv, xlsx: annotations, articles, figures, thesaurus, ledger-articles, ledger-initiatives, ledger-figures, matrix',
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
    .option('--group <key>', 'ledgers: gather rows by place, medium, month, theme …')
    .option('--unit <units>', 'ledgers: show figures in these units too, as 万元,公顷')
    .action((format: string, options: ExportOptions, command) =>
      run(command, async ({ desk, output, archive }) => {
        openNamedArchive(desk.session, archive, false);
        const { out, kind: wanted, profile, initiative, place, from, to } = options;
        const kind = KINDS[format]?.[wanted ?? DEFAULT_KIND[format] ?? ''];
        if (!kind)
          throw new AppError('E-USAGE', { reason: `export ${format} --kind ${wanted ?? ''}` });
        const filter: ExportFilter = {
          ...(initiative === undefined ? {} : { initiative }),
          ...(place === undefined ? {} : { place }),
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        };
        const ledger = ledgerFrom(kind, filter, options);
        return exportTo(desk, output, out, { kind, profile, filter, ledger });
      }),
    );
  addReports(add, run);
}

interface ExportOptions {
  readonly out: string;
  readonly kind?: string;
  readonly profile?: Profile;
  readonly initiative?: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly group?: string;
  readonly unit?: string;
}

/** What a ledger is asked for with; undefined for other kinds. Errors: `E-USAGE`. */
function ledgerFrom(
  kind: ExportKind,
  filter: ExportFilter,
  { group, unit }: ExportOptions,
): LedgerWanted | undefined {
  const name = LEDGERS.find((one) => kind.startsWith(`ledger-${one}-`));
  if (name === undefined) {
    if (group === undefined && unit === undefined) return undefined;
    throw new AppError('E-USAGE', { reason: `--group, --unit: ${kind}` });
  }
  const units = unitChoice(unit?.split(',').map((one) => one.trim()) ?? []);
  const { articleIds: _articleIds, ...rest } = filter;
  const wanted = ledgerWantedSchema.safeParse({
    [name]: { filter: rest, group: group ?? null },
    units: units ?? undefined,
  });
  if (units === null) throw new AppError('E-USAGE', { reason: `--unit ${unit}` });
  if (!wanted.success) throw new AppError('E-USAGE', { reason: `--group ${group}` });
  return wanted.data;
}

function addReports(add: AddCommand, run: RunCommand): void {
  add('report', 'reports: list, new, show REPORT, export REPORT')
    .argument('<action>', 'list, new, show or export')
    .argument('[report]', 'id of a report')
    .addOption(new Option('--template <template>').choices([...REPORT_TEMPLATES]))
    .option('--title <title>', 'title of a new report', '')
    .option('--out <path>', 'the file to write')
    .action(
      (
        action: string,
        id: string | undefined,
        options: { template?: (typeof REPORT_TEMPLATES)[number]; title: string; out?: string },
        command,
      ) =>
        run(command, async ({ desk, output, archive }) => {
          openNamedArchive(desk.session, archive, false);
          const { reports } = await desk.client.reports.list();
          if (action === 'list') {
            output.answer({ reports }, () =>
              reports.map((one) => `${one.id}\t${one.title}`).join('\n'),
            );
            return EXIT.done;
          }
          if (action === 'new') {
            if (!options.template)
              throw new AppError('E-USAGE', { reason: 'report new --template' });
            const { template, title } = options;
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
            return exportTo(desk, output, options.out, {
              kind: 'report-word',
              reportId: report.id,
            });
          }
          throw new AppError('E-USAGE', { reason: `report ${action}` });
        }),
    );
}
