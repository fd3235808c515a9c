import { bookmarkName, printedMarks, type Manifest, type ManifestPart } from '../manifest.ts';
import { proofCode } from '../proof-text.ts';
import type { Evidence } from './finding.ts';
import { rowAt } from './manifest-of.ts';
import type { ReadDocument } from './read-document.ts';
import { tableAfter, type ReadTable } from './read-tables.ts';
import { likeness } from './likeness.ts';
import { anchorsByParagraph, restOf, type AnchoredUnit } from './units.ts';

export type MarkedPart = Exclude<ManifestPart, { readonly kind: 'text' }>;

/** Where a piece of a report was found in the file. */
export interface Found {
  readonly text: string;
  /** Index of the paragraph in which it begins. */
  readonly paragraph: number;
  readonly last: number;
  readonly evidence: Evidence;
}

export interface LocatedPart {
  readonly part: MarkedPart;
  /** Its place in the manifest. */
  readonly issued: number;
  readonly text: Found | null;
  readonly line: Found | null;
}

export interface Located {
  readonly parts: readonly LocatedPart[];
  /** What no marked part accounts for: paragraph and text, in order. */
  readonly loose: readonly { readonly paragraph: number; readonly text: string }[];
}

/** Below this likeness a passage that has lost its bookmark is another passage. */
const LIKE = 0.5;

/**
 * Finds the marked parts of a manifest in a document: by bookmark, else by the same text, else by
 * the mark printed beside it, else by the most similar text that nothing else accounts for.
 */
export function locateParts(
  document: ReadDocument,
  manifest: Manifest,
  units: readonly AnchoredUnit[],
  tables: ReadonlyMap<number, ReadTable>,
  expectedText: (part: MarkedPart) => { readonly text: string; readonly line: string },
): Located {
  const anchors = anchorsByParagraph(units);
  const byName = new Map(
    units.map((unit) => [bookmarkName(unit.mark, unit.anchored, unit.n), unit]),
  );
  const taken = new Set<number>();
  const rests = document.paragraphs.map((_, index) =>
    restOf(document, index, anchors.get(index) ?? []).trim(),
  );
  // The cells of a table are told by their marks and columns; a source line in one is not that of a passage.
  const inText = (index: number): boolean => (document.paragraphs[index]?.cell ?? null) === null;
  const free = new Map<string, number[]>();
  rests.forEach((rest, index) => {
    if (rest === '' || !inText(index)) return;
    for (const code of new Set([proofCode(rest), proofCode(bareLead(rest))])) {
      free.set(code, [...(free.get(code) ?? []), index]);
    }
  });
  const marksAt = new Map<string, number[]>();
  document.paragraphs.forEach(({ text }, index) => {
    for (const mark of printedMarks(text)) {
      marksAt.set(mark, [...(marksAt.get(mark) ?? []), index]);
    }
  });
  const anchored = (unit: AnchoredUnit | undefined): Found | null =>
    unit === undefined
      ? null
      : {
          text: unit.text,
          paragraph: unit.anchor.from.paragraph,
          last: unit.anchor.to.paragraph,
          evidence: 'bookmark',
        };
  const take = (paragraph: number, evidence: Evidence, whole = false): Found => {
    taken.add(paragraph);
    const rest = rests[paragraph] ?? '';
    return { text: whole ? rest : bareLead(rest), paragraph, last: paragraph, evidence };
  };
  const bySameText = (code: string): Found | null => {
    const paragraph = free.get(code)?.find((index) => !taken.has(index));
    if (paragraph === undefined) return null;
    return take(paragraph, 'text', proofCode(rests[paragraph] ?? '') === code);
  };

  const drafts = manifest.parts.flatMap((part, issued) =>
    part.kind === 'text'
      ? []
      : [
          {
            part,
            issued,
            text: anchored(byName.get(bookmarkName(part.mark, 'text', part.n))),
            line: anchored(byName.get(bookmarkName(part.mark, 'line', part.n))),
          },
        ],
  );
  for (const draft of drafts) {
    const { part } = draft;
    if (part.kind === 'figure') draft.text ??= figureRow(part, document, tables, marksAt);
    else if (part.kind === 'article') draft.text ??= articleRun(part, free, taken, rests);
    else draft.text ??= bySameText(part.code);
    if (part.kind === 'quotation' || part.kind === 'article') draft.line ??= bySameText(part.line);
  }
  // The report's own words must not be taken for an altered passage.
  const own = new Map<string, number>();
  for (const part of manifest.parts) {
    if (part.kind === 'text') own.set(part.code, (own.get(part.code) ?? 0) + 1);
  }
  const isOwn = (index: number): boolean => own.has(proofCode(rests[index] ?? ''));
  for (const draft of drafts) {
    const expected = expectedText(draft.part);
    const near = (place: Found | null, steps: readonly number[], like: string): Found | null => {
      if (place === null) return null;
      for (const step of steps) {
        const index = (step < 0 ? place.paragraph : place.last) + step;
        const rest = rests[index] ?? '';
        if (rest === '' || taken.has(index) || isOwn(index) || !inText(index)) continue;
        if (likeness(bareLead(rest), like) >= LIKE) return take(index, 'text');
      }
      return null;
    };
    const printed = marksAt
      .get(draft.part.mark)
      ?.find((index) => !taken.has(index) && rests[index] !== '' && inText(index));
    if (draft.part.kind === 'quotation') {
      if (draft.line === null && printed !== undefined) draft.line = take(printed, 'printed-mark');
      draft.line ??= near(draft.text, [1, 2], expected.line);
      draft.text ??= near(draft.line, [-1, -2, 1], expected.text);
    } else if (draft.part.kind !== 'figure' && printed !== undefined) {
      draft.text ??= take(printed, 'printed-mark');
    }
    if (draft.text === null && draft.part.kind !== 'figure' && draft.part.kind !== 'article') {
      const best = mostAlike(
        expected.text,
        rests,
        (index) => taken.has(index) || isOwn(index) || !inText(index),
      );
      if (best !== null) draft.text = take(best, 'text');
    }
  }
  const rows = new Set(
    drafts.flatMap(({ part, text }) =>
      part.kind === 'figure' && text !== null
        ? (rowAt(document, tables, text.paragraph)?.paragraphs ?? [])
        : [],
    ),
  );
  // The cells of a table of counts are compared one by one with those that were issued.
  const counted = new Set(
    drafts.flatMap(({ part, text }) =>
      part.kind === 'pivot' && text !== null
        ? (tableAfter(document, tables, text.last + 1)?.index ?? [])
        : [],
    ),
  );
  const isCounted = (paragraph: number): boolean =>
    counted.has(document.paragraphs[paragraph]?.cell?.table ?? -1);
  return {
    parts: drafts,
    loose: rests.flatMap((text, paragraph) =>
      text === '' || taken.has(paragraph) || rows.has(paragraph) || isCounted(paragraph)
        ? []
        : [{ paragraph, text }],
    ),
  };
}

/** Without the dashes before a source line and the number of an entry. */
export function bareLead(text: string): string {
  return text.replace(/^[—\-–\s]+/u, '').replace(/^\d{1,5}[.．、]\s*/u, '');
}

function mostAlike(
  text: string,
  rests: readonly string[],
  skip: (index: number) => boolean,
): number | null {
  if (text === '') return null;
  let best = { index: -1, likeness: LIKE };
  rests.forEach((rest, index) => {
    if (rest === '' || skip(index)) return;
    // Lengths alone rule most out.
    if (rest.length * 3 < text.length || text.length * 3 < rest.length) return;
    const found = likeness(rest, text);
    if (found >= best.likeness) best = { index, likeness: found };
  });
  return best.index === -1 ? null : best.index;
}

function figureRow(
  part: Extract<MarkedPart, { readonly kind: 'figure' }>,
  document: ReadDocument,
  tables: ReadonlyMap<number, ReadTable>,
  marksAt: ReadonlyMap<string, readonly number[]>,
): Found | null {
  const uses = (marksAt.get(part.mark) ?? []).filter(
    (index) => (document.paragraphs[index]?.cell ?? null) !== null,
  );
  const paragraph = uses[Math.min(part.n, uses.length) - 1];
  if (paragraph === undefined) return null;
  const row = rowAt(document, tables, paragraph);
  const quote = row?.table.keys.indexOf('quote') ?? -1;
  return {
    text: row?.cells[quote] ?? '',
    paragraph,
    last: paragraph,
    evidence: 'printed-mark',
  };
}

/** An article that has lost its bookmark: from the first to the last of its paragraphs that are left. */
function articleRun(
  part: Extract<MarkedPart, { readonly kind: 'article' }>,
  free: ReadonlyMap<string, readonly number[]>,
  taken: Set<number>,
  rests: readonly string[],
): Found | null {
  const left = part.paragraphs.flatMap((code) => {
    const index = free.get(code)?.find((one) => !taken.has(one));
    return index === undefined ? [] : [index];
  });
  const first = Math.min(...left);
  const last = Math.max(...left);
  if (left.length === 0 || last - first > part.paragraphs.length * 2) return null;
  const said = [...rests.keys()].filter(
    (index) => first <= index && index <= last && rests[index] !== '' && !taken.has(index),
  );
  for (const index of said) taken.add(index);
  return {
    text: said.map((index) => rests[index] ?? '').join('\n'),
    paragraph: first,
    last,
    evidence: 'text',
  };
}
