import { likeness, passagesOf } from '#core/corpus/passages.ts';
import { repeatedLines } from '#core/corpus/repeated-lines.ts';
import { articlesByFile } from '#db/queries/articles.ts';
import { articleTextOf } from '#db/search/archive-facts.ts';
import { sourceText } from '#db/queries/source-text.ts';
import type { Corpus } from '../../contract.ts';
import { turns } from '../in-turns.ts';
import type { Session } from '../session.ts';
import { reprints } from './reprints.ts';

/** Reprints among the articles, and lines that a medium repeats on its pages; both are proposals. */
export async function corpusProposals(session: Session, signal?: AbortSignal): Promise<Corpus> {
  const groups = await reprints(session, signal);
  const alike = await likenesses(session, groups, signal);
  const { db } = session;
  const rows = articlesByFile(db);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const sources = new Map(rows.map(({ sourceId, medium }) => [sourceId, medium]));
  return {
    duplicates: groups.map((ids, at) => ({
      likeness: alike[at] ?? 0,
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

/** Of each group the least share of a member's passages that the first holds, too. */
async function likenesses(
  session: Session,
  groups: readonly (readonly string[])[],
  signal: AbortSignal | undefined,
): Promise<readonly number[]> {
  const { db, fold } = session;
  const turn = turns(signal);
  const passages = (id: string) => passagesOf(fold(articleTextOf(db, id)?.sections.body ?? ''));
  const found: number[] = [];
  for (const [first = '', ...others] of groups) {
    const own = passages(first);
    let least = 1;
    for (const id of others) {
      await turn();
      least = Math.min(least, likeness(own, passages(id)));
    }
    found.push(least);
  }
  return found;
}
