import {
  annotationTable,
  articleTable,
  CSV_FORMATS,
  figureTable,
  type ArticleTable,
} from '#core/export/csv-rows.ts';
import { unguardCell } from '#core/export/csv-guard.ts';
import type { CsvColumn, CsvRow } from '#core/export/csv-table.ts';
import { parseProof, PROOF_COLUMNS } from '#core/export/proof-columns.ts';
import { flatInPieces, type Pieces } from '#core/pieces.ts';
import { maskFor } from '#core/report/mask.ts';
import type { ArchiveFacts } from '#core/report/verify/facts.ts';
import type { Finding, FindingTarget, ReportCheck } from '#core/report/verify/finding.ts';
import { idColumn, verifyTable, type ReadSheet } from '#core/report/verify/verify-table.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { ArticleStream } from '../export/gather.ts';
import { LEDGER_KINDS } from '../export/ledger-tables.ts';
import { localTime } from '../local-time.ts';
import type { Session } from '../session.ts';
import { gatherFacts } from './gather-facts.ts';
import { counted } from './counted.ts';

/** What a kind of table says today of what a file names. */
interface Kind {
  readonly format: string;
  readonly columns: readonly CsvColumn[];
  readonly asked: ReadonlySet<string>;
  readonly rowsOf: (named: readonly string[], facts: ArchiveFacts) => Pieces<readonly CsvRow[]>;
}

const PLAIN: readonly {
  readonly format: string;
  readonly table: (initiatives: readonly Initiative[]) => ArticleTable;
}[] = [
  { format: CSV_FORMATS.annotations, table: annotationTable },
  { format: CSV_FORMATS.articles, table: articleTable },
  { format: CSV_FORMATS.figures, table: () => figureTable() },
];

/** Tables by their kind without its version. */
function kindsOf(session: Session): readonly Kind[] {
  const initiatives = listInitiatives(session.db);
  return [
    ...PLAIN.map(({ format, table }): Kind => {
      const { columns, rowsOf } = table(initiatives);
      return {
        format,
        columns,
        asked: new Set(),
        rowsOf: (_, facts) => plainRows(facts, rowsOf),
      };
    }),
    ...LEDGER_KINDS.map(({ rowsOf, ...kind }): Kind => ({
      ...kind,
      rowsOf: (named) => rowsOf(session, named),
    })),
  ];
}

function plainRows(facts: ArchiveFacts, rowsOf: ArticleTable['rowsOf']): Pieces<readonly CsvRow[]> {
  return flatInPieces(facts.articles.values(), (article) => {
    const annotations = article.annotations.map((one) => ({
      ...one,
      createdAt: localTime(new Date(one.createdAt)),
    }));
    return [...rowsOf({ ...article, annotations })];
  });
}

/** Verifies the tables of one file together; rows of one sheet know nothing of those of another. */
export function* checkSheets(
  session: Session,
  sheets: readonly ReadSheet[],
): Pieces<ReturnType<typeof counted> & { readonly masked: boolean }> {
  const checks: ReportCheck[] = [];
  for (const sheet of sheets) checks.push(yield* checkSheet(session, sheet));
  return {
    masked: sheets.some(isMasked),
    ...counted({
      total: checks.reduce((sum, { total }) => sum + total, 0),
      matched: checks.reduce((sum, { matched }) => sum + matched, 0),
      findings: checks.flatMap(({ findings }) => findings),
    }),
  };
}

function isMasked({ rows }: ReadSheet): boolean {
  const at = (rows[0] ?? []).indexOf(PROOF_COLUMNS[1].name);
  return at !== -1 && rows.some((row) => parseProof(row[at] ?? '')?.masked === true);
}

function* checkSheet(session: Session, sheet: ReadSheet): Pieces<ReportCheck> {
  const header = (sheet.rows[0] ?? []).map((name) => name.trim());
  const kind = kindOf(kindsOf(session), sheet, header);
  if (kind === null) {
    const findings: Finding[] = [];
    return { total: 0, matched: 0, findings };
  }
  const { columns, format, asked } = kind;
  const idKey = columns[idColumn(columns)]?.key;
  const idAt = header.indexOf(columns[idColumn(columns)]?.name ?? '');
  const named = [...new Set(sheet.rows.slice(1).map((row) => unguardCell(row[idAt] ?? '').trim()))];
  const facts = yield* gatherFacts(
    session,
    {
      articles: idKey === 'articleId' ? named : [],
      annotations: idKey === 'annotationId' ? named : [],
      marks: [],
      issuedAt: null,
      masked: isMasked(sheet),
    },
    null,
    new Map(),
  );
  const rows = new Map<string, CsvRow[]>();
  for (const row of yield* kind.rowsOf(named, facts)) {
    yield;
    const id = String(row[idColumn(columns)] ?? '');
    rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  const targetOf = (id: string): FindingTarget | null => {
    const annotation = facts.annotations.get(id);
    if (annotation !== undefined) {
      const { spans } = annotation.annotation;
      return { articleId: annotation.article.article.id, annotationId: id, spans };
    }
    return facts.articles.has(id) ? { articleId: id, annotationId: null, spans: [] } : null;
  };
  // A ledger masks the people of the whole archive, whatever it lists.
  const masker =
    isMasked(sheet) && LEDGER_KINDS.some((one) => one.format === format)
      ? yield* maskFor(new ArticleStream(session, {}).looked())
      : null;
  return verifyTable(sheet, {
    format,
    columns,
    asked,
    rows,
    targetOf,
    form: (text) => (masker === null ? facts.unmasked(text, null) : masker.form(text, null)),
  });
}

function kindOf(kinds: readonly Kind[], sheet: ReadSheet, header: readonly string[]): Kind | null {
  const at = header.indexOf('format');
  const stem = (format: string): string => format.replace(/\/\d+$/u, '');
  // One altered cell must not decide what the table is.
  const said = new Map<string, number>();
  for (const row of sheet.rows.slice(1, 200)) {
    const format = stem((at === -1 ? '' : (row[at] ?? '')).trim());
    said.set(format, (said.get(format) ?? 0) + 1);
  }
  const [most] = [...said].toSorted((a, b) => b[1] - a[1]).map(([format]) => format);
  return kinds.find(({ format }) => stem(format) === most) ?? null;
}
