import { LIST_MARK } from './cues.ts';
import type { Draft, Paragraph } from './draft.ts';
import { draftArticles, type NamesIn } from './drafts.ts';
import { pageText } from './line-form.ts';
import { readLine } from './line-role.ts';
import { inReadingOrder, withoutInterruptions } from './order.ts';
import { adoptOrphans } from './orphans.ts';
import type { ArticleSegments, PageSegments, Segment } from './segment.ts';
import { spreadRoles } from './spread.ts';
import { untangle } from './untangle.ts';
import { unwrap } from './unwrap.ts';

/** What is known beyond the page itself. */
export interface PageHints {
  /** Names that are known, as they stand in a text: a line break inside one breaks a sentence. */
  readonly namesIn?: NamesIn | undefined;
  /** Lines (folded by `lineKey`) that a medium repeats on its pages: boilerplate wherever they stand. */
  readonly repeated?: ReadonlySet<string> | undefined;
}

/**
 * Cuts a page into segments with roles and groups them to articles in reading order, by plain
 * cues. Any text is taken, and the segments always tile it; none holds a line break.
 */
export function segmentPage(text: string, hints: PageHints = {}): PageSegments {
  const page = pageText(text);
  const lines = unwrap(spreadRoles(page.lines.map((line) => readLine(page, line, hints.repeated))));
  const { drafts, outside } = draftArticles(lines, hints.namesIn);
  const articles = adoptOrphans(untangle(adoptOrphans(drafts)))
    .filter(({ head, paragraphs }) => head.length + paragraphs.length > 0)
    .map(articleOf);
  return { articles, outside: outside.toSorted((a, b) => a.start - b.start) };
}

function articleOf(draft: Draft): ArticleSegments {
  const uninterrupted = withoutInterruptions(draft.paragraphs);
  const ordered = inReadingOrder(uninterrupted);
  const inPageOrder = ordered === uninterrupted;
  const text: Segment[] = [];
  let incomplete = draft.paragraphs.length === 0;
  ordered.forEach((paragraph, at) => {
    const before = ordered[at - 1];
    const joins = before !== undefined && goesOn(before, paragraph, inPageOrder);
    if (before?.open === true && !before.heading && !joins) incomplete = true;
    text.push(...(joins ? paragraph.segments.map(asContinued) : paragraph.segments));
  });
  const last = ordered.at(-1);
  if (last?.open === true && !last.heading) incomplete = true;
  const first = text[0]?.start ?? Number.POSITIVE_INFINITY;
  const above = draft.head.filter((segment) => segment.start < first);
  const below = draft.head.filter((segment) => segment.start >= first);
  return { segments: [...above, ...text, ...below], incomplete };
}

/** True where a paragraph is the rest of the one before it. */
function goesOn(before: Paragraph, paragraph: Paragraph, inPageOrder: boolean): boolean {
  if (before.heading || paragraph.heading) return false;
  if (paragraph.continues) return true;
  return before.open && inPageOrder && !LIST_MARK.test(paragraph.cue);
}

/** Only the body of a paragraph is continued; a credit glued to it stays as it is. */
function asContinued(segment: Segment): Segment {
  if (segment.role !== 'body') return segment;
  return { ...segment, join: 'continue', confidence: Math.min(segment.confidence, 0.8) };
}
