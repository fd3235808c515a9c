import { Paragraph, type ICommentOptions } from 'docx';
import { detailText, WHOLE_ARTICLE } from '#core/annotation/detail-text.ts';
import type { Annotation } from '#core/annotation/annotation.ts';
import { KIND_NAMES } from '#core/export/names.ts';
import { figureText } from '#core/report/figure-text.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { styleId } from './document.ts';
import type { RunMaker } from './run.ts';

/**
 * A native Word comment that says what an annotation says: `举措：…` with theme and level, or
 * `数据：45000亩（余）`, then its note.
 */
export function commentOf(
  id: number,
  annotation: Annotation,
  initiatives: ReadonlyMap<string, Initiative>,
  runs: RunMaker,
): ICommentOptions {
  const author = runs.plain(annotation.author);
  return {
    id,
    author,
    initials: [...author].slice(0, 2).join(''),
    date: wallClock(annotation.createdAt),
    children: commentLines(annotation, initiatives).map(
      (line) =>
        new Paragraph({ style: styleId('comment'), children: [...runs.text(line, 'comment')] }),
    ),
  };
}

/** The lines of a comment as text. */
export function commentLines(
  annotation: Annotation,
  initiatives: ReadonlyMap<string, Initiative>,
): readonly string[] {
  const said = [...bodyLines(annotation, initiatives), ...annotation.note.split(/\r\n|\r|\n/u)];
  const lines = said.filter((line) => line !== '');
  return lines.length === 0 ? [KIND_NAMES[annotation.kind]] : lines;
}

function bodyLines(
  annotation: Annotation,
  initiatives: ReadonlyMap<string, Initiative>,
): readonly string[] {
  const whole = annotation.detail?.of === 'article';
  const name = `${KIND_NAMES[annotation.kind]}${whole ? `（${WHOLE_ARTICLE}）` : ''}`;
  if (annotation.kind === 'initiative') {
    const known = annotation.initiativeIds.flatMap((id) => initiatives.get(id) ?? []);
    if (known.length === 0) return [`${name}：${annotation.label || annotation.quote}`];
    return known.map((initiative) => {
      const facts = [initiative.theme, initiative.level ?? ''].filter((fact) => fact !== '');
      return `${name}：${initiative.prefLabel}${facts.length === 0 ? '' : `（${facts.join('，')}）`}`;
    });
  }
  if (annotation.figure !== null) {
    const { measure, place, time } = annotation.figure;
    const about = [measure, place, time].filter((fact) => fact !== '').join('，');
    return [`${name}：${figureText(annotation.figure)}`, about];
  }
  if (whole) return [name];
  const meaning = annotation.detail ? detailText(annotation.detail) : annotation.label;
  return meaning === '' ? [] : [`${name}：${meaning}`];
}

/** Word reads a comment's time as that of the wall clock, whatever zone it names (ECMA-376 17.13.4.2). */
function wallClock(createdAt: string): Date {
  return new Date(`${createdAt.slice(0, 19)}Z`);
}
