import { toSource, type Reading } from '../page/reading.ts';
import { FULL_STOPS, sentenceSpans } from '../report/sentence.ts';
import { compareSpans, type Span } from '../text/span.ts';

/**
 * What an annotation of a whole article is anchored to: the source spans of its title, else the
 * first sentence of what stands first. That it means the whole is said by its detail
 * (`of: 'article'`): a copy of all the text as its quote would stand in every table and go stale
 * with every act of mending. Empty where the article has no text.
 */
export function articleAnchor(reading: Reading): readonly Span[] {
  const title = reading.blocks.find(({ role }) => role === 'title');
  const block = title ?? reading.blocks[0];
  if (block === undefined) return [];
  const text = reading.text.slice(block.start, block.end);
  const [sentence] = sentenceSpans(text, FULL_STOPS);
  const within = title === undefined ? sentence : { start: 0, end: text.length };
  if (within === undefined) return [];
  const span = { start: block.start + within.start, end: block.start + within.end };
  return toSource(reading, span).toSorted(compareSpans);
}

/** What decides whether an annotation is of an article as a whole. */
export interface Detailed {
  readonly detail: { readonly of: string } | null;
}

/** True where an annotation is of an article as a whole. */
export function isOfArticle(annotation: Detailed): boolean {
  return annotation.detail?.of === 'article';
}
