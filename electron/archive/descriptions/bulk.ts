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
import { listArticles, type ArticleListRow } from '#db/queries/articles.ts';
import type { BulkPreview, Changed } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import type { Session } from '../session.ts';
import { profileStatement, writeStatement } from './edit.ts';
import { profiles } from './profiles.ts';
import { fullSubject } from './subject.ts';

/** Rows of a preview that are sent; its counts are of all. */
const SHOWN_ROWS = 500;

interface BulkInput {
  readonly articleIds: readonly string[];
  readonly edits: readonly BulkEdit[];
}

/** What edits would change, before anything is written. Errors: `E-NOTFOUND`. */
export function previewBulk(session: Session, input: BulkInput): BulkPreview {
  const { rows, changes, refused } = plan(session, input);
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
    revision: session.revision,
  };
}

/**
 * Makes the edits in one step. What does not fit its field is left as it is, as the preview said.
 *
 * Errors: `E-NOTFOUND`; `E-STALE` where the archive changed after the preview of `revision`.
 */
export function bulkDescribe(
  session: Session,
  input: BulkInput & { readonly revision?: number | undefined },
): Changed {
  assertFresh(session, input.revision);
  const { changes } = plan(session, input);
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

/** The rows of these articles in the order asked. Errors: `E-NOTFOUND`. */
export function rowsInOrder(
  session: Session,
  articleIds: readonly string[],
): readonly ArticleListRow[] {
  const found = new Map(
    listArticles(session.db, {
      text: '',
      ids: articleIds,
      sort: 'filename',
      descending: false,
      offset: 0,
      limit: -1,
    }).rows.map((row) => [row.id, row]),
  );
  return [...new Set(articleIds)].map((articleId) => {
    const row = found.get(articleId);
    if (!row) throw new AppError('E-NOTFOUND', { what: 'article', name: articleId });
    return row;
  });
}

function plan(
  session: Session,
  { articleIds, edits }: BulkInput,
): {
  readonly rows: readonly ArticleListRow[];
  readonly changes: readonly BulkChange[];
  readonly refused: readonly BulkRefusal[];
} {
  for (const edit of edits) {
    if (edit.field === PROFILE_FIELD && edit.does === 'set') profileStatement(edit.value);
  }
  const rows = rowsInOrder(session, articleIds);
  const subjects = rows.map((row) => fullSubject(session.db, row));
  return { rows, ...bulkChanges(subjects, edits) };
}

function nameOf(field: string): string {
  if (field === PROFILE_FIELD) return '著录项目表';
  const fields = profiles().flatMap((profile) => profile.fields);
  return fields.find(({ id }) => id === field)?.zh ?? field;
}
