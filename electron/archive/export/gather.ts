import type { ExportData } from '#core/export/export-data.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { listArticles } from '#db/queries/articles.ts';
import { readingOf } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { localTime } from '../local-time.ts';
import { articleRecord } from '../descriptions/record.ts';
import type { Session } from '../session.ts';

/** Reads everything an export may need, so that composing it is a pure function of values. */
export function gatherExportData(session: Session): ExportData {
  const { db, actor, archiveName } = session;
  const rows = listArticles(db, {
    text: '',
    sort: 'filename',
    descending: false,
    offset: 0,
    limit: -1,
  }).rows;
  return {
    archiveName,
    exportedAt: localTime(actor.now()),
    initiatives: listInitiatives(db),
    articles: rows.map((row) => ({
      article: articleRecord(row),
      sourceText: sourceText(db, row.sourceId),
      reading: readingOf(db, row.sourceId, row.id),
      annotations: listAnnotations(db, { articleId: row.id }).rows.map(({ annotation }) => ({
        ...annotation,
        createdAt: localTime(new Date(annotation.createdAt)),
      })),
    })),
  };
}
