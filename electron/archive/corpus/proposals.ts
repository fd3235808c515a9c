import { repeatedLines } from '#core/corpus/repeated-lines.ts';
import { listArticles } from '#db/queries/articles.ts';
import { sourceText } from '#db/queries/source-text.ts';
import type { Corpus } from '../../contract.ts';
import type { Session } from '../session.ts';
import { reprints } from './reprints.ts';

/** Reprints among the articles, and lines that a medium repeats on its pages; both are proposals. */
export async function corpusProposals(session: Session): Promise<Corpus> {
  const groups = await reprints(session);
  const { db } = session;
  const { rows } = listArticles(db, {
    text: '',
    sort: 'filename',
    descending: false,
    offset: 0,
    limit: -1,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const sources = new Map(rows.map(({ sourceId, medium }) => [sourceId, medium]));
  return {
    duplicates: groups.map(({ ids, likeness }) => ({
      likeness,
      articles: ids.map((id) => {
        const row = byId.get(id);
        return { id, filename: row?.filename ?? '', title: row?.title ?? row?.suppliedTitle ?? '' };
      }),
    })),
    repeatedLines: [
      ...repeatedLines(
        [...sources].map(([sourceId, medium]) => ({ medium, text: sourceText(db, sourceId) })),
      ),
    ],
  };
}
