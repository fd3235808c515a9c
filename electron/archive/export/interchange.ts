import { AppError } from '#core/error/app-error.ts';
import type { ReadyFilter } from '#core/export/filter.ts';
import { webAnnotationPieces } from '#core/export/web-annotation.ts';
import { localTime } from '../local-time.ts';
import { ofOneState } from '../one-state.ts';
import { ProjectFile } from '../project/project-write.ts';
import { zipPieces } from '../project/zip-pieces.ts';
import type { Session } from '../session.ts';
import { ArticleStream } from './gather.ts';
import { gathered, paced, type PreparedExport } from './prepared-export.ts';
import { writeHashed } from './table-stream.ts';

/** Annotations as W3C Web Annotations in JSON-LD, article by article. */
export function webAnnotations(session: Session, filter: ReadyFilter): PreparedExport {
  const articles = new ArticleStream(session, filter);
  let rows = 0;
  const about = {
    archiveName: session.archiveName,
    exportedAt: localTime(session.actor.now()),
    initiatives: articles.initiatives,
  };
  const count = (): void => {
    rows += 1;
  };
  return {
    progress: () => ({ done: articles.done, total: articles.total }),
    write: async (file, job) => {
      const pieces = gathered(webAnnotationPieces(about, articles, count));
      const written = await writeHashed(
        file,
        paced(pieces, job, () => rows),
      );
      return { ...written, rows, replacedCharacters: 0 };
    },
  };
}

/** A REFI-QDA project, source by source. Errors: `E-NOTHING`. */
export async function refiProject(
  session: Session,
  filter: ReadyFilter,
  signal: AbortSignal | undefined,
): Promise<PreparedExport> {
  const project = await ofOneState(session, () => ProjectFile.of(session, filter), signal);
  if (project.total === 0) throw new AppError('E-NOTHING', { reason: 'project-qdpx' });
  return {
    // Twice over the sources: once for their texts, once for what is marked in them.
    progress: () => ({ done: project.done, total: project.total }),
    write: async (file, job) => {
      const pieces = zipPieces(project.entries(), session.actor.now());
      const written = await writeHashed(
        file,
        paced(pieces, job, () => project.items),
      );
      return { ...written, rows: project.items, replacedCharacters: project.replaced };
    },
  };
}
