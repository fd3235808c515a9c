import { bareLead } from './locate-parts.ts';
import { FIGURE_COLUMNS } from '../figure-columns.ts';
import { bookmarkName, printedMarks } from '../manifest.ts';
import {
  figureCells,
  isFaithfulPassage,
  likelyPassage,
  articleSourceLines,
  passageLines,
  sourceEntries,
} from './expected.ts';
import { excerptFindings } from './excerpt.ts';
import type { ArchiveFacts, Candidate } from './facts.ts';
import type { Evidence, Finding, ReportCheck } from './finding.ts';
import { rowAt } from './manifest-of.ts';
import type { ReadDocument } from './read-document.ts';
import { readTables, type ReadTable } from './read-tables.ts';
import { anchoredUnits, anchorsByParagraph, bareRest, restOf, sameText } from './units.ts';

/** A marked thing of a document that has lost its manifest. */
interface Item {
  readonly mark: string;
  readonly text: string | null;
  readonly line: string | null;
  readonly paragraph: number;
  readonly evidence: Evidence;
}

/**
 * Verifies a document that has no manifest (copied into another, or saved by a program that dropped
 * it) by its bookmarks and printed marks. What was taken out of it cannot be known, nor in which
 * order it stood; words without a mark are listed where they hold numbers or quoted text.
 */
export function verifyByMarks(document: ReadDocument, facts: ArchiveFacts): ReportCheck {
  const tables = readTables(document);
  const units = anchoredUnits(document);
  const anchors = anchorsByParagraph(units);
  const items = new Map<string, Item>();
  for (const unit of units) {
    const name = bookmarkName(unit.mark, 'text', unit.n);
    const known = items.get(name);
    items.set(name, {
      mark: unit.mark,
      text: unit.anchored === 'text' ? unit.text : (known?.text ?? null),
      line: unit.anchored === 'line' ? unit.text : (known?.line ?? null),
      paragraph: known?.paragraph ?? unit.anchor.from.paragraph,
      evidence: 'bookmark',
    });
  }
  const bookmarked = new Set(units.map(({ mark }) => mark));
  const accounted = new Set(anchors.keys());
  document.paragraphs.forEach(({ text, cell }, paragraph) => {
    for (const mark of printedMarks(text)) {
      accounted.add(paragraph);
      if (bookmarked.has(mark)) continue;
      const own = bareLead(restOf(document, paragraph, anchors.get(paragraph) ?? [])).trim();
      const before =
        mark.startsWith('Q') && cell === null ? quotedBefore(document, paragraph) : null;
      if (before !== null) accounted.add(before);
      items.set(`${mark}@${paragraph}`, {
        mark,
        text: before === null ? (mark.startsWith('Q') ? null : own) : textAt(document, before),
        line: mark.startsWith('Q') ? own : null,
        paragraph: before ?? paragraph,
        evidence: 'printed-mark',
      });
    }
  });
  const rows = new Set<number>();
  let matched = 0;
  const findings: Finding[] = [];
  for (const item of items.values()) {
    const said = checkItem(item, document, tables, facts, rows);
    if (said.every(({ status }) => status === 'matches')) matched += 1;
    const faults = said.filter(({ status }) => status !== 'matches');
    findings.push(...(faults.length === 0 ? said.slice(0, 1) : faults));
  }
  document.paragraphs.forEach(({ text, level, note }, paragraph) => {
    if (level !== null || accounted.has(paragraph) || rows.has(paragraph)) return;
    const bare = bareRest(text).trim();
    if (note === null && !speaksOfSources(bare)) return;
    const known = facts.inSources.get(bare);
    if (bare === '') return;
    findings.push({
      ...EMPTY,
      status: 'added',
      at: paragraph + 1,
      now: bare,
      evidence: 'none',
      note: known === undefined ? null : known === null ? 'in-no-source' : 'in-source',
      target: known ?? null,
    });
  });
  return { total: items.size, matched, findings: findings.toSorted((a, b) => a.at - b.at) };
}

const EMPTY: Finding = {
  status: 'matches',
  kind: 'text',
  mark: '',
  where: '',
  at: 0,
  was: null,
  now: null,
  evidence: 'none',
  note: null,
  target: null,
};

/** A number with something counted, or words in quotation marks. */
function speaksOfSources(text: string): boolean {
  return (
    /[“"「][^”"」]{8,}[”"」]/u.test(text) ||
    (/[\d０-９一二三四五六七八九十百千万亿两]+(?:多|余)?(?:[%％‰]|个百分点|[\p{Script=Han}])/u.test(
      text,
    ) &&
      /\d/u.test(text))
  );
}

function quotedBefore({ paragraphs }: ReadDocument, line: number): number | null {
  for (let at = line - 1; at >= 0 && at >= line - 2; at -= 1) {
    const one = paragraphs[at];
    if (one === undefined || one.level !== null || one.cell !== null) return null;
    if (printedMarks(one.text).length > 0) return null;
    if (one.text.trim() !== '') return at;
  }
  return null;
}

function textAt({ paragraphs }: ReadDocument, paragraph: number): string {
  return paragraphs[paragraph]?.text ?? '';
}

function checkItem(
  item: Item,
  document: ReadDocument,
  tables: ReadonlyMap<number, ReadTable>,
  facts: ArchiveFacts,
  rows: Set<number>,
): readonly Finding[] {
  const candidates = facts.candidates.get(item.mark) ?? [];
  const base: Finding = {
    ...EMPTY,
    kind: kindOf(item.mark),
    mark: item.mark,
    at: item.paragraph + 1,
    now: item.text,
    evidence: item.evidence,
  };
  if (candidates.length === 0) {
    if (/^[PC]/u.test(item.mark)) return [{ ...base, status: 'source-changed', note: 'not-held' }];
    return [{ ...base, status: 'unknown-mark', note: 'not-held' }];
  }
  const tries = candidates.map((candidate) =>
    against(item, candidate, base, document, tables, facts, rows),
  );
  const faults = (said: readonly Finding[]): number =>
    said.filter(({ status }) => status !== 'matches').length;
  return tries.toSorted((a, b) => faults(a) - faults(b))[0] ?? [base];
}

function kindOf(mark: string): Finding['kind'] {
  if (mark.startsWith('Q')) return 'quotation';
  if (mark.startsWith('F')) return 'figure';
  if (mark.startsWith('P')) return 'pivot';
  return mark.startsWith('C') ? 'chart' : 'article';
}

function against(
  item: Item,
  candidate: Candidate,
  base: Finding,
  document: ReadDocument,
  tables: ReadonlyMap<number, ReadTable>,
  facts: ArchiveFacts,
  rows: Set<number>,
): readonly Finding[] {
  const { article } = candidate;
  const plain = (text: string): string => facts.unmasked(text, article);
  const same = (expected: readonly string[], now: string): boolean =>
    expected.some((text) => sameText(plain(text), plain(now)));
  const target = {
    articleId: article.article.id,
    annotationId: candidate.of === 'annotation' ? candidate.annotation.id : null,
    spans: candidate.of === 'annotation' ? candidate.annotation.spans : [],
  };
  const own = { ...base, target };
  if (candidate.of === 'article' && item.mark.startsWith('Q')) {
    return excerptFindings(item, article, own, plain);
  }
  if (candidate.of === 'article') {
    const text = item.text ?? item.line ?? '';
    const blocks = article.reading.blocks.map(({ start, end }) =>
      article.reading.text.slice(start, end),
    );
    const known = [...sourceEntries(article), ...articleSourceLines(article)];
    const whole =
      text.includes('\n') &&
      text
        .split('\n')
        .every(
          (piece) => piece.trim() === '' || same([article.article.title ?? '', ...blocks], piece),
        );
    const right = whole || same(known, text);
    return [
      {
        ...own,
        status: right ? 'matches' : 'altered',
        was: right ? null : (known[0] ?? null),
        now: text,
      },
    ];
  }
  const { annotation } = candidate;
  if (item.mark.startsWith('F')) {
    const row = rowAt(document, tables, item.paragraph);
    const cells = figureCells(article, annotation);
    if (row === null || cells === null) {
      const text = item.text ?? '';
      const right = text.includes(annotation.quote);
      return [{ ...own, status: right ? 'matches' : 'altered', was: annotation.quote, now: text }];
    }
    for (const index of row.paragraphs) rows.add(index);
    return row.table.keys.flatMap((key, column): readonly Finding[] => {
      if (key === null) return [];
      const now = row.cells[column] ?? '';
      if (same(cells[key], now)) return [{ ...own, now }];
      const status =
        key === 'sourceLine'
          ? now.trim() === ''
            ? ('line-deleted' as const)
            : ('line-altered' as const)
          : ('altered' as const);
      return [{ ...own, status, where: FIGURE_COLUMNS[key].name, was: cells[key][0] ?? null, now }];
    });
  }
  const lines = passageLines(article, annotation.spans);
  const found: Finding[] = [];
  if (item.text === null)
    found.push({ ...own, status: 'missing', was: annotation.quote, now: null });
  else if (!isFaithfulPassage(item.text, article, annotation, plain)) {
    found.push({
      ...own,
      status: 'altered',
      was: likelyPassage(article, annotation),
      now: item.text,
    });
  } else found.push(own);
  const line = item.line?.trim() ?? '';
  if (line === '') found.push({ ...own, status: 'line-deleted', was: lines[0] ?? null, now: null });
  else if (!same(lines, line)) {
    found.push({ ...own, status: 'line-altered', was: lines[0] ?? null, now: line });
  }
  return found;
}
