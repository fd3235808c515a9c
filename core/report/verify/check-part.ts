import { displayTitle, type AnnotatedArticle } from '../../export/export-data.ts';
import { FIGURE_COLUMNS } from '../figure-columns.ts';
import { proofCode } from '../proof-text.ts';
import {
  articleSourceLines,
  figureCells,
  passageLines,
  passageText,
  sourceEntries,
} from './expected.ts';
import type { ArchiveFacts } from './facts.ts';
import type { Finding, FindingTarget } from './finding.ts';
import { judge, type Judged } from './judge.ts';
import type { Found, LocatedPart, MarkedPart } from './locate-parts.ts';
import { drawingNear, rowAt } from './manifest-of.ts';
import type { PrintedItem } from './printed-items.ts';
import type { ReadDocument } from './read-document.ts';
import { tableAfter, type ReadTable } from './read-tables.ts';
import { sameText } from './units.ts';

export interface CheckContext {
  readonly document: ReadDocument;
  readonly tables: ReadonlyMap<number, ReadTable>;
  readonly facts: ArchiveFacts;
  /** Pivots and charts as they would be printed today, by block and mark. */
  readonly printed: ReadonlyMap<string, PrintedItem>;
  readonly headingAt: (paragraph: number) => string;
}

type Draft = Pick<Finding, 'status' | 'was' | 'now' | 'note'> & {
  readonly found: Found | null;
  readonly where?: string;
};

/** Everything that is to be said of one marked part; one finding that it matches where nothing is. */
export function checkPart(located: LocatedPart, context: CheckContext): readonly Finding[] {
  const { part } = located;
  const target = targetOf(part, context.facts);
  const finish = (draft: Draft): Finding => ({
    status: draft.status,
    kind: part.kind,
    mark: part.mark,
    where: draft.where ?? (draft.found === null ? '' : context.headingAt(draft.found.paragraph)),
    at: draft.found === null ? 0 : draft.found.paragraph + 1,
    was: draft.was,
    now: draft.now,
    evidence: draft.found?.evidence ?? 'manifest',
    note: draft.note,
    target,
  });
  const drafts = draftsOf(located, context);
  const faults = drafts.filter(({ status }) => status !== 'matches');
  return (faults.length === 0 ? drafts.slice(0, 1) : faults).map(finish);
}

/** What a part should say today, first of all for finding it again; empty where the archive cannot say. */
export function expectedOf(
  part: MarkedPart,
  { facts, printed }: Pick<CheckContext, 'facts' | 'printed'>,
): { readonly texts: readonly string[]; readonly lines: readonly string[] } {
  const article = 'article' in part ? facts.articles.get(part.article) : undefined;
  switch (part.kind) {
    case 'quotation':
      return article === undefined
        ? { texts: [], lines: [] }
        : { texts: [passageText(article, part.spans)], lines: passageLines(article, part.spans) };
    case 'figure': {
      const quote = facts.annotations.get(part.annotation)?.annotation.quote;
      return { texts: quote === undefined ? [] : [quote], lines: [] };
    }
    case 'pivot':
    case 'chart': {
      const item = printed.get(part.mark);
      const caption = item?.kind === 'pivot' || item?.kind === 'chart' ? [item.of.caption] : [];
      return { texts: caption, lines: [] };
    }
    case 'article':
      return { texts: [], lines: article === undefined ? [] : articleSourceLines(article) };
    case 'source':
      return { texts: article === undefined ? [] : sourceEntries(article), lines: [] };
  }
}

function targetOf(part: MarkedPart, facts: ArchiveFacts): FindingTarget | null {
  if (!('article' in part) || !facts.articles.has(part.article)) return null;
  if (part.kind === 'quotation') {
    const annotationId = part.annotations[0] ?? null;
    return { articleId: part.article, annotationId, spans: part.spans };
  }
  if (part.kind === 'figure') {
    const spans = facts.annotations.get(part.annotation)?.annotation.spans ?? [];
    return { articleId: part.article, annotationId: part.annotation, spans };
  }
  return { articleId: part.article, annotationId: null, spans: [] };
}

function draftsOf(located: LocatedPart, context: CheckContext): readonly Draft[] {
  const { part, text, line } = located;
  const { facts } = context;
  const { texts, lines } = expectedOf(part, context);
  if (text === null && line === null) {
    return [{ status: 'missing', was: texts[0] ?? null, now: null, note: null, found: null }];
  }
  switch (part.kind) {
    case 'quotation':
      return [
        textDraft(text, texts, part.code, part, facts),
        lineDraft(line ?? null, text, lines, part.line, part, facts),
        ...annotationDrafts(part, text, facts),
      ];
    case 'source':
      return [textDraft(text, texts, part.code, part, facts)];
    case 'figure':
      return figureDrafts(part, text, context);
    case 'pivot':
      return [
        captionDraft(text, texts, part.code, part, facts),
        ...pivotDrafts(part, text, context),
      ];
    case 'chart':
      return [
        captionDraft(text, texts, part.code, part, facts),
        ...chartDrafts(part, text, context),
      ];
    case 'article':
      return [
        ...articleDrafts(part, text, facts),
        lineDraft(line ?? null, text, lines, part.line, part, facts),
      ];
  }
}

function changed(part: MarkedPart, facts: ArchiveFacts): boolean {
  const ids = [
    ...('article' in part ? [part.article] : []),
    ...(part.kind === 'quotation' ? part.annotations : []),
    ...(part.kind === 'figure' ? [part.annotation] : []),
  ];
  return ids.some((id) => facts.changedSince.has(id));
}

function judged(
  now: string,
  expected: readonly string[],
  issued: string,
  part: MarkedPart,
  facts: ArchiveFacts,
): Judged {
  const article = 'article' in part ? (facts.articles.get(part.article) ?? null) : null;
  return judge(
    facts.unmasked(now, article),
    expected.map((text) => facts.unmasked(text, article)),
    proofCode(now) === issued ? proofCode(facts.unmasked(now, article)) : issued,
    changed(part, facts),
  );
}

function textDraft(
  found: Found | null,
  expected: readonly string[],
  issued: string,
  part: MarkedPart,
  facts: ArchiveFacts,
): Draft {
  if (found === null) {
    return { status: 'missing', was: expected[0] ?? null, now: null, note: null, found: null };
  }
  return { ...judged(found.text, expected, issued, part, facts), now: found.text, found };
}

/** A caption is the maker's own: where the archive does not know the report, the manifest answers for it. */
function captionDraft(
  found: Found | null,
  expected: readonly string[],
  issued: string,
  part: MarkedPart,
  facts: ArchiveFacts,
): Draft {
  const draft = textDraft(found, expected, issued, part, facts);
  const untouched = found !== null && proofCode(found.text) === issued;
  return untouched && draft.status !== 'matches'
    ? { ...draft, status: 'matches', note: null }
    : draft;
}

function lineDraft(
  line: Found | null,
  beside: Found | null,
  expected: readonly string[],
  issued: string,
  part: MarkedPart,
  facts: ArchiveFacts,
): Draft {
  if (line === null || line.text.trim() === '') {
    return {
      status: 'line-deleted',
      was: expected[0] ?? null,
      now: null,
      note: null,
      found: beside,
    };
  }
  const { status, was, note } = judged(line.text, expected, issued, part, facts);
  return {
    status: status === 'altered' ? 'line-altered' : status,
    was,
    now: line.text,
    note,
    found: line,
  };
}

/** A quotation stands for its annotations: one that was withdrawn since is a change of its source. */
function annotationDrafts(
  part: Extract<MarkedPart, { readonly kind: 'quotation' }>,
  found: Found | null,
  facts: ArchiveFacts,
): readonly Draft[] {
  if (found === null || !facts.articles.has(part.article)) return [];
  const gone = part.annotations.some((id) => {
    const candidate = facts.annotations.get(id);
    return candidate === undefined || candidate.annotation.status === 'rejected';
  });
  if (!gone) return [];
  return [{ status: 'source-changed', was: null, now: found.text, note: null, found }];
}

function figureDrafts(
  part: Extract<MarkedPart, { readonly kind: 'figure' }>,
  found: Found | null,
  { document, tables, facts }: CheckContext,
): readonly Draft[] {
  const row = found === null ? null : rowAt(document, tables, found.paragraph);
  if (found === null || row === null) {
    return [{ status: 'missing', was: null, now: null, note: null, found: null }];
  }
  const candidate = facts.annotations.get(part.annotation);
  const live = candidate?.annotation.status === 'accepted' ? candidate : undefined;
  const expected = live === undefined ? null : figureCells(live.article, live.annotation);
  return part.cells.map(({ key, code }): Draft => {
    const column = row.table.keys.indexOf(key);
    const where = FIGURE_COLUMNS[key].name;
    const was = expected?.[key] ?? [];
    if (column === -1) {
      return { status: 'missing', was: was[0] ?? null, now: null, note: null, found, where };
    }
    // The bookmark holds what Word shows even where the cell was split.
    const now = row.cells[column] ?? '';
    const said = judged(now, was, code, part, facts);
    const status =
      key === 'sourceLine' && said.status === 'altered'
        ? now.trim() === ''
          ? 'line-deleted'
          : 'line-altered'
        : said.status;
    return { ...said, status, now, found, where };
  });
}

function pivotDrafts(
  part: Extract<MarkedPart, { readonly kind: 'pivot' }>,
  found: Found | null,
  { document, tables, printed }: CheckContext,
): readonly Draft[] {
  const table = found === null ? null : tableAfter(document, tables, found.last + 1);
  if (found === null || table === null) {
    return [{ status: 'missing', was: null, now: null, note: null, found }];
  }
  const item = printed.get(part.mark);
  const today = item?.kind === 'pivot' ? pivotNumbers(item.of) : null;
  const rows = Math.max(part.cells.length, table.rows.length);
  const drafts: Draft[] = [];
  for (let row = 0; row < rows; row += 1) {
    const was = part.cells[row] ?? [];
    const now = table.rows[row] ?? [];
    for (let column = 0; column < Math.max(was.length, now.length); column += 1) {
      const before = was[column] ?? '';
      const after = now[column] ?? '';
      if (sameText(before, after)) continue;
      const where = `${was[0] ?? now[0] ?? ''} × ${part.cells[0]?.[column] ?? ''}`;
      drafts.push({ status: 'altered', was: before, now: after, note: null, found, where });
    }
  }
  if (today !== null && drafts.length === 0) {
    const issued = part.cells.flat().filter((cell) => /^\d+$/u.test(cell.trim()));
    if (issued.map((cell) => Number(cell)).join() !== today.join()) {
      drafts.push({
        status: 'source-changed',
        was: today.join(' '),
        now: issued.join(' '),
        note: null,
        found,
      });
    }
  }
  return drafts;
}

function pivotNumbers({
  rows,
  totals,
  total,
}: Extract<PrintedItem, { readonly kind: 'pivot' }>['of']): readonly number[] {
  return [...rows.flatMap((row) => [...row.cells, row.total]), ...totals, total];
}

function chartDrafts(
  part: Extract<MarkedPart, { readonly kind: 'chart' }>,
  found: Found | null,
  { document, printed }: CheckContext,
): readonly Draft[] {
  const drawing = found === null ? null : drawingNear(document, found.paragraph);
  if (found === null || drawing === null) {
    return [{ status: 'missing', was: null, now: null, note: null, found }];
  }
  const issued = chartText(part);
  const now = drawing.kind === 'chart' ? chartText(drawing.data) : null;
  const altered =
    drawing.kind === 'chart'
      ? part.picture !== null || now !== issued
      : drawing.sha256 !== part.picture;
  if (altered) return [{ status: 'altered', was: issued, now, note: null, found }];
  const item = printed.get(part.mark);
  if (item?.kind !== 'chart' || chartText(item.of) === issued) return [];
  return [{ status: 'source-changed', was: chartText(item.of), now: issued, note: null, found }];
}

function chartText({
  categories,
  series,
}: Pick<Extract<MarkedPart, { readonly kind: 'chart' }>, 'categories' | 'series'>): string {
  return series
    .map(
      ({ name, values }) =>
        `${name}: ${categories.map((category, at) => `${category} ${values[at] ?? 0}`).join(', ')}`,
    )
    .join('; ');
}

function articleDrafts(
  part: Extract<MarkedPart, { readonly kind: 'article' }>,
  found: Found | null,
  facts: ArchiveFacts,
): readonly Draft[] {
  const article = facts.articles.get(part.article);
  if (found === null) return [{ status: 'missing', was: null, now: null, note: null, found }];
  const said = found.text.split('\n').filter((text) => text.trim() !== '');
  const known = new Map(
    article === undefined
      ? []
      : articleParagraphs(article).map((text) => [proofCode(facts.unmasked(text, article)), text]),
  );
  const present = new Set(said.map(proofCode));
  const gone = part.paragraphs.filter((code) => !present.has(code));
  const strange = said.filter(
    (text) => !known.has(proofCode(facts.unmasked(text, article ?? null))),
  );
  const missing = gone.flatMap((code) => known.get(code) ?? []);
  const drafts = strange.map((now): Draft => {
    const asIssued = part.paragraphs.includes(proofCode(now));
    const was = asIssued ? null : (missing.shift() ?? null);
    const status = asIssued
      ? article === undefined || changed(part, facts)
        ? ('source-changed' as const)
        : ('altered' as const)
      : ('altered' as const);
    const note = asIssued && article === undefined ? 'not-held' : null;
    return { status, was, now, note, found };
  });
  const replaced = strange.filter((text) => !part.paragraphs.includes(proofCode(text))).length;
  for (const code of gone.slice(replaced)) {
    drafts.push({ status: 'missing', was: known.get(code) ?? null, now: null, note: null, found });
  }
  if (drafts.length > 0) return drafts;
  const astray = said.findIndex((text, at) => proofCode(text) !== part.paragraphs[at]);
  if (astray !== -1 && said.every((text) => part.paragraphs.includes(proofCode(text)))) {
    return [{ status: 'moved', was: null, now: said[astray] ?? '', note: 'order', found }];
  }
  return [{ status: 'matches', was: null, now: said[0] ?? '', note: null, found }];
}

function articleParagraphs(article: AnnotatedArticle): readonly string[] {
  const { reading } = article;
  return [
    displayTitle(article.article),
    ...reading.blocks.map(({ start, end }) => reading.text.slice(start, end)),
  ];
}
