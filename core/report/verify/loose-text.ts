import { printedMarks, type Manifest, type ManifestPart } from '../manifest.ts';
import { proofCode } from '../proof-text.ts';
import type { CheckContext } from './check-part.ts';
import type { Finding } from './finding.ts';
import type { Located } from './locate-parts.ts';
import type { ReadDocument } from './read-document.ts';
import { anchorsByParagraph, anchoredUnits, bareRest, type AnchoredUnit } from './units.ts';

/**
 * What is to be said of the words that carry no mark: those that were issued are left in peace,
 * reworded ones are altered, others were added, and those that are gone are missing.
 */
export function checkLoose(
  loose: Located['loose'],
  manifest: Manifest,
  { document, facts, headingAt }: CheckContext,
): readonly Finding[] {
  const issued = new Map<string, number[]>();
  manifest.parts.forEach((part: ManifestPart, index) => {
    if (part.kind !== 'text') return;
    issued.set(part.code, [...(issued.get(part.code) ?? []), index]);
  });
  const strange: { paragraph: number; text: string; after: number }[] = [];
  const present = new Set<number>();
  let last = -1;
  for (const { paragraph, text } of loose) {
    const index = issued.get(proofCode(text))?.shift();
    if (index === undefined) strange.push({ paragraph, text, after: last });
    else {
      present.add(index);
      last = index;
    }
  }
  const gone: { readonly index: number; readonly after: number; readonly heading: boolean }[] = [];
  last = -1;
  manifest.parts.forEach((part, index) => {
    if (part.kind !== 'text') return;
    if (present.has(index)) last = index;
    else gone.push({ index, after: last, heading: part.level !== undefined });
  });
  const own = ownWords(facts);
  const wasOf = (index: number): string | null => {
    const part = manifest.parts[index];
    return part?.kind === 'text' ? (own.get(part.code) ?? null) : null;
  };
  const paired = new Set<number>();
  const finding = (
    status: Finding['status'],
    paragraph: number,
    was: string | null,
    now: string | null,
  ): Finding => ({
    status,
    kind: 'text',
    mark: '',
    where: paragraph < 0 ? '' : headingAt(paragraph),
    at: paragraph + 1,
    was,
    now,
    evidence: 'manifest',
    note: null,
    target: null,
  });
  const found = strange.map(({ paragraph, text, after }) => {
    const isHeading = (document.paragraphs[paragraph]?.level ?? null) !== null;
    const match = gone.find(
      (one) => one.after === after && one.heading === isHeading && !paired.has(one.index),
    );
    if (match === undefined) {
      const known = facts.inSources.get(text);
      return {
        ...finding('added', paragraph, null, text),
        ...(known === undefined
          ? {}
          : {
              note: known === null ? ('in-no-source' as const) : ('in-source' as const),
              target: known,
            }),
      };
    }
    paired.add(match.index);
    return finding('altered', paragraph, wasOf(match.index), text);
  });
  const missing = gone
    .filter(({ index }) => !paired.has(index) && !isBeside(manifest.parts[index]))
    .map(({ index }) => finding('missing', -1, wasOf(index), null));
  return [...found, ...missing];
}

/** The maker's own words as the archive has them now, by their codes. */
function ownWords({ printed }: CheckContext['facts']): ReadonlyMap<string, string> {
  if (printed === null) return new Map();
  const texts = printed.parts.flatMap((part): readonly string[] => {
    if (part.kind === 'heading' || part.kind === 'paragraph') return part.text.split('\n');
    if (part.kind === 'pivot' || part.kind === 'chart') return [part.caption, part.note];
    return part.kind === 'figures' ? [part.caption] : [];
  });
  return new Map([printed.title, ...texts].map((text) => [proofCode(text), text]));
}

/** Printed marks that mean nothing in the report, or stand at something else. */
export function checkMarks(
  document: ReadDocument,
  manifest: Manifest,
  units: readonly AnchoredUnit[],
  { headingAt }: Pick<CheckContext, 'headingAt'>,
): readonly Finding[] {
  const known = new Set(
    manifest.parts.flatMap((part) => (part.kind === 'text' ? [] : [part.mark])),
  );
  const lineAt = new Map(
    units.flatMap(({ anchored, anchor: { from, to }, mark }) =>
      // An entry of the list of sources has its mark in its own paragraph.
      anchored === 'line' || (mark.startsWith('A') && from.paragraph === to.paragraph)
        ? [[from.paragraph, mark] as const]
        : [],
    ),
  );
  return document.paragraphs.flatMap(({ text }, paragraph) =>
    printedMarks(text)
      .filter((mark) => !known.has(mark) || (lineAt.get(paragraph) ?? mark) !== mark)
      .map((mark): Finding => ({
        status: 'unknown-mark',
        kind: 'text',
        mark,
        where: headingAt(paragraph),
        at: paragraph + 1,
        was: lineAt.get(paragraph) ?? null,
        now: mark,
        evidence: 'printed-mark',
        note: null,
        target: null,
      })),
  );
}

/** Texts that were not issued and carry no mark: what is looked for in the sources. */
export function unmarkedQuotations(
  document: ReadDocument,
  issued: ReadonlySet<string>,
): readonly string[] {
  const anchored = new Set(anchorsByParagraph(anchoredUnits(document)).keys());
  const found = document.paragraphs.flatMap(({ text, cell }, paragraph) => {
    const bare = bareRest(text).trim();
    return cell !== null || anchored.has(paragraph) || issued.has(proofCode(bare)) ? [] : [bare];
  });
  return [...new Set(found)].filter((text) => text.length >= 8);
}

function isBeside(part: ManifestPart | undefined): boolean {
  return part?.kind === 'text' && part.beside === true;
}
