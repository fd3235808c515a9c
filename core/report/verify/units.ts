import { parseBookmark, withoutMarkNotes, type Anchored } from '../manifest.ts';
import { proofText } from '../proof-text.ts';
import { textBetween, type ReadAnchor, type ReadDocument } from './read-document.ts';

/** What a bookmark of ours holds in the document as it was read. */
export interface AnchoredUnit {
  readonly mark: string;
  readonly n: number;
  readonly anchored: Anchored;
  readonly anchor: ReadAnchor;
  readonly text: string;
}

/** The bookmarks of ours in the order in which they stand. */
export function anchoredUnits(document: ReadDocument): readonly AnchoredUnit[] {
  return document.anchors
    .flatMap((anchor): readonly AnchoredUnit[] => {
      const said = parseBookmark(anchor.name);
      return said === null ? [] : [{ ...said, anchor, text: textBetween(document, anchor) }];
    })
    .toSorted(
      (a, b) =>
        a.anchor.from.paragraph - b.anchor.from.paragraph ||
        a.anchor.from.offset - b.anchor.from.offset,
    );
}

/**
 * What a paragraph says beside its bookmarks: its text without what they hold, the note of a mark
 * and the dashes before a source line. Empty where a bookmark holds all of it.
 */
export function restOf(
  document: ReadDocument,
  paragraph: number,
  anchors: readonly ReadAnchor[],
): string {
  const text = document.paragraphs[paragraph]?.text ?? '';
  let rest = '';
  let at = 0;
  const spans = anchors
    .filter(({ from, to }) => from.paragraph <= paragraph && paragraph <= to.paragraph)
    .map(({ from, to }) => ({
      start: from.paragraph === paragraph ? from.offset : 0,
      end: to.paragraph === paragraph ? to.offset : text.length,
    }))
    .toSorted((a, b) => a.start - b.start);
  for (const { start, end } of spans) {
    if (start > at) rest += text.slice(at, start);
    at = Math.max(at, end);
  }
  return bareRest(rest + text.slice(at));
}

const ONLY_DASHES = /^[—\-–…\s]*$/u;

/** What is left of a text without the notes of marks; dashes alone say nothing. */
export function bareRest(text: string): string {
  const rest = withoutMarkNotes(text);
  return ONLY_DASHES.test(rest) ? '' : rest;
}

/** Anchors by the paragraphs that they touch: looking through all of them for each would be quadratic. */
export function anchorsByParagraph(
  units: readonly AnchoredUnit[],
): ReadonlyMap<number, readonly ReadAnchor[]> {
  const found = new Map<number, ReadAnchor[]>();
  for (const { anchor } of units) {
    for (let at = anchor.from.paragraph; at <= anchor.to.paragraph; at += 1) {
      const list = found.get(at);
      if (list === undefined) found.set(at, [anchor]);
      else list.push(anchor);
    }
  }
  return found;
}

/** True where two texts are the same but for what programs change by themselves. */
export function sameText(a: string, b: string): boolean {
  return a === b || proofText(a) === proofText(b);
}
