import type { AnnotatedArticle } from '../../export/export-data.ts';
import { paragraphsOf } from '../../export/located.ts';
import type { Span } from '../../text/span.ts';
import { proofText } from '../proof-text.ts';
import { sentenceSpans } from '../sentence.ts';
import { articleSourceLines } from './expected.ts';
import type { Finding } from './finding.ts';

/*
 * An excerpt carries the mark of its article and no annotation says where it stands; its manifest does.
 * In a file that has lost that, it must be a run of whole sentences of the article.
 */

/** Where an article says a text in whole sentences; places of its reading. `form`: in which masks are compared. */
function placesSaying(
  text: string,
  { reading }: AnnotatedArticle,
  form: (text: string) => string,
): readonly Span[] {
  const wanted = proofText(form(text));
  const sentences = reading.blocks.flatMap((block) =>
    sentenceSpans(reading.text.slice(block.start, block.end)).map((span) => ({
      start: span.start + block.start,
      end: span.end + block.start,
    })),
  );
  return sentences.flatMap(({ start }, first) => {
    for (const { end } of sentences.slice(first)) {
      const said = proofText(form(reading.text.slice(start, end)));
      if (said === wanted) return [{ start, end }];
      if (said.length > wanted.length) break;
    }
    return [];
  });
}

/** What is to be said of an excerpt with the source line under it; `own` is the finding that it matches. */
export function excerptFindings(
  item: { readonly text: string | null; readonly line: string | null },
  article: AnnotatedArticle,
  own: Finding,
  form: (text: string) => string,
): readonly Finding[] {
  const places = item.text === null ? [] : placesSaying(item.text, article, form);
  const findings: Finding[] = [];
  if (item.text === null) findings.push({ ...own, status: 'missing', now: null });
  else if (places.length === 0) findings.push({ ...own, status: 'altered', now: item.text });
  else findings.push(own);
  const lines = [
    ...places.flatMap((place) =>
      articleSourceLines(article, paragraphsOf(article.reading, [place])),
    ),
    ...articleSourceLines(article),
  ];
  const line = item.line?.trim() ?? '';
  const was = lines[0] ?? null;
  if (line === '') findings.push({ ...own, status: 'line-deleted', was, now: null });
  // Where the words are gone nobody knows the paragraph that the line should name.
  else if (
    places.length > 0 &&
    !lines.some((one) => proofText(form(one)) === proofText(form(line)))
  ) {
    findings.push({ ...own, status: 'line-altered', was, now: line });
  }
  return findings;
}
