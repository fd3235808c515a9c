import { Option } from 'commander';
import { AppError } from '#core/error/app-error.ts';
import { isMaskable } from '#core/export/maskable.ts';
import { LEDGERS } from '#core/ledger/ledger.ts';
import { unitChoice } from '#core/ledger/units.ts';
import {
  ledgerWantedSchema,
  WORD_PROFILES,
  type ExportFilter,
  type ExportKind,
  type LedgerWanted,
} from '../contract.ts';
import { addChartOptions, chartKind, type ChartOptions } from './chart-options.ts';
import { openNamedArchive } from './desk.ts';
import { exportTo, type Wanted } from './export-to.ts';
import { addQueryOptions, queryFrom, type QueryOptions } from './query-options.ts';
import { publishedDay } from './published-day.ts';
import { addWordOptions, wordOf, type WordOptions } from './word-options.ts';
import type { AddCommand, RunCommand } from './command.ts';

type Profile = NonNullable<Wanted['profile']>;

/** The tables, each as CSV and as a workbook. */
const TABLES = [
  'annotations',
  'articles',
  'figures',
  'thesaurus',
  'history',
  'ledger-articles',
  'ledger-initiatives',
  'ledger-figures',
  'matrix',
  'kwic',
] as const;

/** Kinds that are not made of articles. */
const NOT_OF_ARTICLES = /^(?:thesaurus|history)-/u;

/** `export FORMAT --kind KIND` names one of these; the first is meant where none is named. */
const KINDS: Readonly<Record<string, Readonly<Record<string, ExportKind>>>> = {
  html: { report: 'report-html' },
  pdf: { report: 'report-pdf' },
  word: { annotated: 'annotated-word', report: 'report-word', article: 'article-word' },
  csv: Object.fromEntries(TABLES.map((table) => [table, `${table}-csv` as const])),
  xlsx: Object.fromEntries(TABLES.map((table) => [table, `${table}-xlsx` as const])),
  jsonld: { annotations: 'annotations-jsonld', thesaurus: 'thesaurus-skos' },
  qdpx: { project: 'project-qdpx' },
};

/** Exports. */
export function addExportCommands(add: AddCommand, run: RunCommand): void {
  const exporting = add('export', 'write Word, CSV, Excel, JSON-LD, a REFI-QDA project or a chart');
  addQueryOptions(addChartOptions(addWordOptions(exporting)))
    .argument(
      '<format>',
      `${Object.keys(KINDS).join(', ')}, chart (a picture or its data: --out FILE.svg, .png, .csv or .xlsx)`,
    )
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
    .option('--group <key>', 'ledgers: gather rows by place, medium, month, theme …')
    .option('--unit <units>', 'ledgers: show figures in these units too, as 万元,公顷')
    .option('--mask', 'mask private persons')
    .action((format: string, options: ExportOptions, command) =>
      run(command, async ({ desk, output, archive, signal }) => {
        openNamedArchive(desk.session, archive, false);
        const { out, kind: wanted, profile, initiative, place, from, to } = options;
        const kinds = Object.hasOwn(KINDS, format) ? KINDS[format] : {};
        const [first] = Object.keys(kinds ?? {});
        const kind = format === 'chart' ? chartKind(out) : kinds?.[wanted ?? first ?? ''];
        if (!kind)
          throw new AppError('E-USAGE', { reason: `export ${format} --kind ${wanted ?? ''}` });
        if (options.mask && !isMaskable(kind)) {
          throw new AppError('E-USAGE', { reason: `--mask --kind ${wanted ?? 'annotated'}` });
        }
        const query = queryFrom(desk.session, options);
        if (query !== undefined && NOT_OF_ARTICLES.test(kind)) {
          throw new AppError('E-USAGE', { reason: `--query --kind ${wanted ?? ''}` });
        }
        const filter: ExportFilter = {
          ...(query === undefined ? {} : { query }),
          ...(initiative === undefined ? {} : { initiative }),
          ...(place === undefined ? {} : { place }),
          ...(from === undefined ? {} : { from: publishedDay(from) }),
          ...(to === undefined ? {} : { to: publishedDay(to) }),
        };
        const ledger = ledgerFrom(kind, filter, options);
        const { chart, measure, period } = options;
        const { language } = output.messages;
        const given = {
          kind,
          profile,
          filter,
          ledger,
          mask: options.mask,
          chart: { chart, measure, period, language },
          ...wordOf(options),
        };
        return exportTo(desk, output, out, given, signal);
      }),
    );
}

interface ExportOptions extends ChartOptions, WordOptions, QueryOptions {
  readonly out: string;
  readonly kind?: string;
  readonly profile?: Profile;
  readonly initiative?: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly mask?: boolean;
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
