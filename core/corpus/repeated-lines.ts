import { lineKey } from '../page/line-role.ts';
import { pageText } from '../page/line-form.ts';

/** A page of one medium. */
export interface MediumPage {
  readonly medium: string;
  readonly text: string;
}

/** A line that a medium repeats: proposed as boilerplate of its pages. */
export interface RepeatedLine {
  readonly medium: string;
  /** As first printed. */
  readonly line: string;
  /** The form in which it is one on all pages; what `segmentPage` takes as `repeated`. */
  readonly key: string;
  readonly pages: number;
  /** 0 to 1: the share of the medium's pages that hold it, weighed by their number. */
  readonly confidence: number;
}

/** Fewest pages of a medium that must hold a line. */
const FEWEST_PAGES = 3;
/** Least share of them. */
const LEAST_SHARE = 0.3;
/** A full sentence is rather a formula of reporters than boilerplate. */
const LONGEST = 80;

/**
 * Lines that stand on at least three pages of one medium and on three in ten of them, digits and
 * white space apart. Lines that end a sentence and are long are left alone.
 */
export function repeatedLines(pages: readonly MediumPage[]): readonly RepeatedLine[] {
  const found: RepeatedLine[] = [];
  for (const [medium, own] of Map.groupBy(pages, (page) => page.medium)) {
    if (medium === '' || own.length < FEWEST_PAGES) continue;
    const counts = new Map<string, { readonly line: string; pages: number }>();
    for (const { text } of own) {
      const page = pageText(text);
      const seen = new Set<string>();
      for (const { start, end } of page.lines) {
        const key = lineKey(page.cue.slice(start, end));
        if (seen.has(key) || key.length < 2 || key.length > LONGEST) continue;
        seen.add(key);
        const known = counts.get(key);
        if (known === undefined) counts.set(key, { line: text.slice(start, end), pages: 1 });
        else known.pages++;
      }
    }
    for (const [key, { line, pages: many }] of counts) {
      const share = many / own.length;
      if (many < FEWEST_PAGES || share < LEAST_SHARE) continue;
      found.push({ medium, line, key, pages: many, confidence: share * (1 - 1 / many) });
    }
  }
  return found.toSorted((a, b) => b.confidence - a.confidence || (a.key < b.key ? -1 : 1));
}
