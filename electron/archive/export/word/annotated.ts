import { ROLE_STYLES } from '#core/report/layout/role-styles.ts';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  HeadingLevel,
  Paragraph,
  type ICommentOptions,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Annotation } from '#core/annotation/annotation.ts';
import { displayTitle, type AnnotatedArticle } from '#core/export/export-data.ts';
import { readingRanges } from '#core/export/located.ts';
import type { ReadingBlock } from '#core/page/reading.ts';
import { shortHash, sourceLine } from '#core/report/source-line.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { commentOf } from './comment.ts';
import { packWord, styleId, type WordFile } from './document.ts';
import { piecesOf, type MarkedRange, type Piece } from './pieces.ts';
import type { WordProfile, WordStyleName } from './profile.ts';
import { RunMaker, type RunMarks } from './run.ts';

export interface WordOptions {
  readonly profile: WordProfile;
  /** Accepted annotations as comments on highlighted words, or the articles clean. */
  readonly annotations: 'comments' | 'none';
  /** In the document's properties. */
  readonly title: string;
  readonly author: string;
  /** ISO 8601 with offset. */
  readonly createdAt: string;
}

/** A paragraph to be, with the pieces into which marks cut its text. */
interface Line {
  readonly style: WordStyleName;
  readonly heading: boolean;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * Articles as Word documents read them: each on a new page with its title as Heading 1, credits,
 * text, captions, source line; every accepted annotation highlighted and commented on natively.
 *
 * A clean one (清样) leaves the annotations out.
 *
 * A comment is anchored from the first to the last marked character, the highlight lies on the
 * marked ones only. An annotation on text that the reading leaves out has no place here.
 */
export async function renderAnnotatedWord(
  articles: readonly AnnotatedArticle[],
  initiatives: readonly Initiative[],
  options: WordOptions,
): Promise<WordFile> {
  const runs = new RunMaker(options.profile);
  const known = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const comments: ICommentOptions[] = [];
  const children = articles.flatMap((article, index) => {
    const accepted =
      options.annotations === 'none'
        ? []
        : article.annotations.filter((one) => one.status === 'accepted');
    const ids = new Map<string, number>();
    const lines = linesOf(article, accepted);
    const placed = placesOf(lines);
    for (const annotation of accepted) {
      if (!placed.has(annotation.id)) continue;
      ids.set(annotation.id, comments.length);
      comments.push(commentOf(comments.length, annotation, known, runs));
    }
    const kinds = new Map(accepted.map((one) => [one.id, one.kind]));
    const paragraphs = lines.map((line, at) =>
      paragraphOf(line, at === 0 && index > 0, (piece) => childrenOf(piece, line)),
    );
    return [...paragraphs, closingLine(article)];

    function childrenOf(piece: Piece, line: Line): readonly ParagraphChild[] {
      const starting = piece.annotationIds.filter((id) => placed.get(id)?.first === piece);
      const ending = piece.annotationIds.filter((id) => placed.get(id)?.last === piece);
      const text = line.text.slice(piece.start, piece.end);
      return [
        ...starting.map((id) => new CommentRangeStart(ids.get(id) ?? 0)),
        ...runs.text(text, line.style, marksOf(piece, kinds)),
        ...ending
          .toReversed()
          .flatMap((id) => [
            new CommentRangeEnd(ids.get(id) ?? 0),
            runs.of('comment', { children: [new CommentReference(ids.get(id) ?? 0)] }),
          ]),
      ];
    }
  });
  return packWord(
    {
      ...options,
      children,
      comments,
      headings: ['title', 'heading2', 'heading3', 'heading4'],
    },
    options.profile,
    runs,
  );

  function closingLine({ article }: AnnotatedArticle): Paragraph {
    const text = `${sourceLine(article)}。原件：${article.filename}，SHA-256 ${shortHash(article.sha256)}`;
    return new Paragraph({
      style: styleId('sourceLine'),
      keepLines: true,
      children: [...runs.text(text, 'sourceLine')],
    });
  }
}

function linesOf(
  { article, reading }: AnnotatedArticle,
  annotations: readonly Annotation[],
): readonly Line[] {
  const ranges = annotations.flatMap((annotation): readonly MarkedRange[] =>
    readingRanges(reading, annotation.spans).map((range) => ({
      ...range,
      annotationId: annotation.id,
    })),
  );
  const longestFirst = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let titled = false;
  const lines = reading.blocks.map((block): Line => {
    const heading = block.role === 'title' && !titled;
    titled ||= heading;
    const shown = { ...block, start: block.start + indentOf(reading.text, block) };
    const pieces = piecesOf(shown, longestFirst);
    return { style: ROLE_STYLES[block.role], heading, text: reading.text, pieces };
  });
  if (titled) return lines;
  const title = displayTitle(article);
  const piece = { start: 0, end: title.length, annotationIds: [] };
  return [{ style: 'articleTitle', heading: true, text: title, pieces: [piece] }, ...lines];
}

/** Indents typed as spaces would be added to those of the style. */
function indentOf(text: string, block: ReadingBlock): number {
  const slice = text.slice(block.start, block.end);
  const spaces = slice.length - slice.trimStart().length;
  return spaces === slice.length ? 0 : spaces;
}

interface Place {
  readonly first: Piece;
  readonly last: Piece;
}

function placesOf(lines: readonly Line[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const piece of lines.flatMap((line) => line.pieces)) {
    for (const id of piece.annotationIds) {
      places.set(id, { first: places.get(id)?.first ?? piece, last: piece });
    }
  }
  return places;
}

function paragraphOf(
  line: Line,
  newPage: boolean,
  childrenOf: (piece: Piece) => readonly ParagraphChild[],
): Paragraph {
  const look: IParagraphOptions = line.heading
    ? { heading: HeadingLevel.HEADING_1 }
    : { style: styleId(line.style) };
  return new Paragraph({
    ...look,
    pageBreakBefore: newPage,
    children: line.pieces.flatMap(childrenOf),
  });
}

/** Pale enough to read on a grey print; where marks lie over one another darker and underlined. */
function marksOf(piece: Piece, kinds: ReadonlyMap<string, Annotation['kind']>): RunMarks {
  const [first, second] = piece.annotationIds;
  if (first === undefined) return {};
  if (second !== undefined) return { shade: 'FFD966', underline: true };
  const kind = kinds.get(first);
  if (kind === 'initiative') return { shade: 'FFF2CC' };
  return { shade: kind === 'figure' ? 'DDEBF7' : 'E2EFDA' };
}
