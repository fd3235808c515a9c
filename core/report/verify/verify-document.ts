import { printedMarks, type Manifest, type ManifestPart } from '../manifest.ts';
import { proofCode } from '../proof-text.ts';
import { checkPart, expectedOf, type CheckContext } from './check-part.ts';
import type { ArchiveFacts } from './facts.ts';
import type { Finding, ReportCheck } from './finding.ts';
import { locateParts, type LocatedPart } from './locate-parts.ts';
import { checkLoose, checkMarks } from './loose-text.ts';
import { outOfOrder, type Placed } from './order.ts';
import { printedItems } from './printed-items.ts';
import type { ReadDocument } from './read-document.ts';
import { readTables } from './read-tables.ts';
import { anchoredUnits } from './units.ts';

/** A heading stays where it is rather than any number of passages under it. */
const HEADING_WEIGHT = 1_000_000;

/** Compares a document with its manifest and the archive; findings in the order of the document, what is gone in that of the manifest. */
export function verifyDocument(
  document: ReadDocument,
  manifest: Manifest,
  facts: ArchiveFacts,
): ReportCheck {
  const tables = readTables(document);
  const printed = new Map(
    (facts.printed === null ? [] : printedItems(facts.printed)).map((item) => [item.mark, item]),
  );
  const context: CheckContext = {
    document,
    tables,
    facts,
    printed,
    headingAt: headings(document),
  };
  const units = anchoredUnits(document);
  const located = locateParts(document, manifest, units, tables, (part) => {
    const { texts, lines } = expectedOf(part, context);
    return { text: texts[0] ?? '', line: lines[0] ?? '' };
  });
  const moved = movedParts(document, manifest, located.parts);
  const codes = new Map(
    manifest.parts.flatMap((part) =>
      part.kind === 'quotation' ? [[part.code, part.mark] as const] : [],
    ),
  );
  let matched = 0;
  const findings: Finding[] = [];
  for (const one of located.parts) {
    const said = checkPart(one, context).map((finding) => ofAnother(finding, one, codes));
    const first = said[0];
    if (first === undefined) continue;
    const place = moved.get(one);
    if (place !== undefined && !said.some(({ status }) => status === 'moved')) {
      const [head, ...rest] = said;
      const found: Finding = {
        ...first,
        status: 'moved',
        note: place,
        now: one.text?.text ?? null,
      };
      if (head?.status === 'matches') findings.push(found, ...rest);
      else findings.push(...said, found);
      continue;
    }
    if (said.every(({ status }) => status === 'matches')) matched += 1;
    findings.push(...said);
  }
  findings.push(...checkLoose(located.loose, manifest, context));
  findings.push(...checkMarks(document, manifest, units, context));
  return { total: located.parts.length, matched, findings: inOrder(findings) };
}

/** An altered quotation that now reads as another one of the file was put under a foreign source line. */
function ofAnother(
  finding: Finding,
  { part }: LocatedPart,
  codes: ReadonlyMap<string, string>,
): Finding {
  if (part.kind !== 'quotation' || finding.status !== 'altered' || finding.now === null) {
    return finding;
  }
  const owner = codes.get(proofCode(finding.now));
  if (owner === undefined || owner === part.mark) return finding;
  return { ...finding, status: 'moved', note: 'of-another' };
}

function headings({ paragraphs }: ReadDocument): (paragraph: number) => string {
  const above: string[] = [];
  let last = '';
  for (const { level, text } of paragraphs) {
    if (level !== null && text.trim() !== '') last = text.trim();
    above.push(last);
  }
  return (paragraph) => above[paragraph] ?? '';
}

/** The parts that stand under another source line, or in another order among their neighbours and headings. */
function movedParts(
  document: ReadDocument,
  manifest: Manifest,
  parts: readonly LocatedPart[],
): ReadonlyMap<LocatedPart, 'of-another' | 'order'> {
  const moved = new Map<LocatedPart, 'of-another' | 'order'>();
  const placed: (Placed & { readonly paragraph: number; readonly part: LocatedPart | null })[] = [
    ...parts.flatMap((part) =>
      part.text === null
        ? []
        : [{ issued: part.issued, weight: 1, paragraph: part.text.paragraph, part }],
    ),
    ...headingsFound(document, manifest).map((one) => ({
      ...one,
      weight: HEADING_WEIGHT,
      part: null,
    })),
  ].toSorted((a, b) => a.paragraph - b.paragraph || a.issued - b.issued);
  for (const index of outOfOrder(placed)) {
    const part = placed[index]?.part;
    if (part !== null && part !== undefined) moved.set(part, 'order');
  }
  for (const part of underForeignLine(document, parts)) moved.set(part, 'of-another');
  return moved;
}

function headingsFound(
  document: ReadDocument,
  manifest: Manifest,
): readonly { readonly issued: number; readonly paragraph: number }[] {
  const issued = new Map<string, number[]>();
  manifest.parts.forEach((part: ManifestPart, index) => {
    if (part.kind !== 'text' || part.level === undefined) return;
    issued.set(part.code, [...(issued.get(part.code) ?? []), index]);
  });
  return document.paragraphs.flatMap(({ text, level }, paragraph) => {
    if (level === null) return [];
    const index = issued.get(proofCode(text.trim()))?.shift();
    return index === undefined ? [] : [{ issued: index, paragraph }];
  });
}

/** Quotations whose next source line, or footnote, is that of another. */
function underForeignLine(
  document: ReadDocument,
  parts: readonly LocatedPart[],
): readonly LocatedPart[] {
  const quotations = parts.filter(({ part }) => part.kind === 'quotation');
  const lines = quotations
    .flatMap((part) => (part.line === null ? [] : [{ part, paragraph: part.line.paragraph }]))
    .toSorted((a, b) => a.paragraph - b.paragraph);
  const inNote = (paragraph: number): string | null => document.paragraphs[paragraph]?.note ?? null;
  return quotations.filter((one) => {
    const { text, line } = one;
    if (text === null || line === null) return false;
    const note = inNote(line.paragraph);
    if (note !== null) {
      for (let at = text.paragraph; at <= text.last; at += 1) {
        if (document.paragraphs[at]?.notes.includes(note) === true) return false;
      }
      return true;
    }
    const next = lines.find(
      ({ paragraph }) => paragraph >= text.last && inNote(paragraph) === null,
    );
    return next !== undefined && next.part !== one;
  });
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const last = Number.MAX_SAFE_INTEGER;
  return findings
    .map((finding, index) => ({ finding, index }))
    .toSorted((a, b) => (a.finding.at || last) - (b.finding.at || last) || a.index - b.index)
    .map(({ finding }) => finding);
}

/** The marks that a document prints or bookmarks: what has to be looked up before it can be verified. */
export function marksIn(document: ReadDocument): readonly string[] {
  return [
    ...new Set([
      ...anchoredUnits(document).map(({ mark }) => mark),
      ...document.paragraphs.flatMap(({ text }) => printedMarks(text)),
    ]),
  ];
}
