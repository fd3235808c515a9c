import { AppError } from '#core/error/app-error.ts';
import {
  bulkChanges,
  type BulkChange,
  type BulkEdit,
  type BulkRefusal,
} from '#core/description/bulk-edit.ts';
import { PROFILE_FIELD } from '#core/description/profile.ts';
import { displayTitle } from '#core/export/export-data.ts';
import { mutate } from '#db/journal.ts';
import { articlesByFile, type ArticleListRow } from '#db/queries/articles.ts';
import type { BulkPreview, Changed } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { turns } from '../in-turns.ts';
import type { Session } from '../session.ts';
import { profileStatement, writeStatement } from './edit.ts';
import { profiles } from './profiles.ts';
import { fullSubject } from './subject.ts';

/** Rows of a preview that are sent; its counts are of all. */
export const SHOWN_ROWS = 500;
/** Articles looked up in one piece of work. */
const AT_ONCE = 100;

interface BulkInput {
  readonly articleIds: readonly string[];
  readonly edits: readonly BulkEdit[];
}

/** What edits would change, before anything is written. Errors: `E-NOTFOUND`. */
export async function previewBulk(session: Session, input: BulkInput): Promise<BulkPreview> {
  const { revision } = session;
  const { rows, changes, refused } = await plan(session, input);
  const titles = new Map(rows.map((row) => [row.id, displayTitle(row)]));
  return {
    asked: input.articleIds.length,
    articles: new Set(changes.map(({ articleId }) => articleId)).size,
    changes: changes.length,
    rows: changes.slice(0, SHOWN_ROWS).map(({ articleId, field, shownBefore, shownAfter }) => ({
      articleId,
      title: titles.get(articleId) ?? '',
      field,
      before: shownBefore,
      after: shownAfter,
    })),
    refused: refused.length,
    refusals: refused
      .slice(0, SHOWN_ROWS)
      .map((one) => ({ ...one, title: titles.get(one.articleId) ?? '' })),
    revision,
  };
}

/**
 * Makes the edits in one step. What does not fit its field is left as it is, as the preview said.
 *
 * Errors: `E-NOTFOUND`; `E-STALE` where the archive changed after the preview of `revision`, or meanwhile.
 */
export async function bulkDescribe(
  session: Session,
  input: BulkInput & { readonly revision?: number | undefined },
): Promise<Changed> {
  const { revision = session.revision } = input;
  assertFresh(session, revision);
  const { changes } = await plan(session, input);
  assertFresh(session, revision);
  const outcome = mutate(session.db, session.actor, (draft) => {
    for (const { articleId, field, after } of changes) {
      writeStatement(draft, articleId, field, after);
    }
    const count = new Set(changes.map(({ articleId }) => articleId)).size;
    const fields = [...new Set(changes.map(({ field }) => nameOf(field)))].join('、');
    return { result: undefined, what: { kind: 'describe-bulk', params: { count, fields } } };
  });
  return acknowledge(session, outcome);
}

/** Errors: `E-STALE`. */
export function assertFresh(session: Session, revision: number | undefined): void {
  if (revision !== undefined && revision !== session.revision) throw new AppError('E-STALE');
}

/** The rows of these articles in the order asked, read in turns. Errors: `E-NOTFOUND`. */
export async function rowsInOrder(
  session: Session,
  articleIds: readonly string[],
): Promise<readonly ArticleListRow[]> {
  const rows: ArticleListRow[] = [];
  const turn = turns();
  const asked = [...new Set(articleIds)];
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    rows.push(...rowsOf(session, asked.slice(from, from + AT_ONCE)));
    await turn();
  }
  return rows;
}

function rowsOf(session: Session, articleIds: readonly string[]): readonly ArticleListRow[] {
  const found = new Map(
    articlesByFile(session.db, { ids: articleIds }).map((row) => [row.id, row]),
  );
  return articleIds.map((articleId) => {
    const row = found.get(articleId);
    if (!row) throw new AppError('E-NOTFOUND', { what: 'article', name: articleId });
    return row;
  });
}

interface BulkPlan {
  readonly rows: readonly ArticleListRow[];
  readonly changes: readonly BulkChange[];
  readonly refused: readonly BulkRefusal[];
}

async function plan(session: Session, { articleIds, edits }: BulkInput): Promise<BulkPlan> {
  for (const edit of edits) {
    if (edit.field === PROFILE_FIELD && edit.does === 'set') profileStatement(edit.value);
  }
  const rows = await rowsInOrder(session, articleIds);
  const changes: BulkChange[] = [];
  const refused: BulkRefusal[] = [];
  const turn = turns();
  for (const row of rows) {
    const one = bulkChanges([fullSubject(session.db, row)], edits);
    changes.push(...one.changes);
    refused.push(...one.refused);
    await turn();
  }
  return { rows, changes, refused };
}

function nameOf(field: string): string {
  if (field === PROFILE_FIELD) return '著录项目表';
  const fields = profiles().flatMap((profile) => profile.fields);
  return fields.find(({ id }) => id === field)?.zh ?? field;
}
