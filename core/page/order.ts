import { COMMA_END } from './cues.ts';
import type { Paragraph } from './draft.ts';

/** Words that say where in a report of an event a paragraph stands, from early to late. */
const STAGES: readonly RegExp[] = [
  /^(?:活动(?:中|现场|伊始|开始)|会上|首先|当天|现场|仪式上)|(?:^|[。,])(?:活动(?:中|现场|伊始)|首先),/u,
  /(?:^|。)(?:随后|接着|其次|之后|紧接着|会后|同时)[,]?/u,
  /^(?:通过(?:此次|本次|这次)|此次|本次|下一步|今后|接下来|最后)/u,
];

/** An editor's note, which stands over an article and belongs to no sentence of it. */
const NOTE = /^[【[(]?(?:编者按|编者的话|编后|按语|开栏的话|导语)[】\])]?[\s:]/u;

/** Takes a note that interrupts a sentence out of its way: to the head of the article. */
export function withoutInterruptions(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const notes = paragraphs.filter(
    (paragraph, at) => at > 0 && NOTE.test(paragraph.cue) && paragraphs[at - 1]?.open === true,
  );
  if (notes.length === 0) return paragraphs;
  return [...notes, ...paragraphs.filter((paragraph) => !notes.includes(paragraph))];
}

/**
 * Puts a paragraph that the page broke off and left at the end back where its first words
 * say that it stood. Nothing else is moved: where the words say nothing, the page is believed.
 */
export function inReadingOrder(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const last = paragraphs.at(-1);
  if (last === undefined || last.heading || !COMMA_END.test(last.cue)) return paragraphs;
  const stage = stageOf(last.cue);
  const rest = paragraphs.slice(0, -1);
  if (stage < 0 || rest.some((paragraph) => paragraph.heading || paragraph.open)) return paragraphs;
  const later = rest.findIndex((paragraph, at) => at > 0 && stageOf(paragraph.cue) > stage);
  return later < 0 ? paragraphs : [...rest.slice(0, later), last, ...rest.slice(later)];
}

function stageOf(cue: string): number {
  return STAGES.findLastIndex((pattern) => pattern.test(cue.slice(0, 24)));
}
