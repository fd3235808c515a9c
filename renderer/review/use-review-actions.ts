import { useMemo } from 'react';
import type { Scope } from '#core/annotation/ruling.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useArchiveActions } from '../app/use-actions.ts';
import { afterDeciding } from '../workbench/desk-data.ts';
import type { Said } from '../workbench/said.ts';
import { useReview, type WideScope } from './review-state.ts';
import type { Listed, Queue } from './use-queue.ts';

export type Verdict = 'accepted' | 'rejected';

/** An answer that was on its way while a decision was told counts for this long (ms). */
const OLD_ANSWERS = 1_000;

/** What can be done in the queue; each shows at once, and the archive's refusal takes it back. */
export function useReviewActions({ rows, filter, waiting }: Queue) {
  const { client } = useArchive();
  const { undo } = useArchiveActions();
  return useMemo(() => {
    async function decided(ids: readonly string[], act: () => Promise<unknown>): Promise<void> {
      const { currentId, setCurrent, leave, comeBack } = useReview.getState();
      const next = afterDeciding(rows, currentId, new Set(ids));
      const at = rows.findIndex(({ id }) => id === next);
      const before = rows.slice(0, Math.max(at, 0)).filter(({ id }) => ids.includes(id)).length;
      leave(ids, Number.POSITIVE_INFINITY);
      setCurrent(next, Math.max(at - before, 0));
      try {
        await act();
        leave(ids, Date.now() + OLD_ANSWERS);
      } catch (error) {
        comeBack(ids);
        reportFailure(error);
      }
    }

    return {
      undo,
      /** One suggestion; accepted with its span moved where that was done. */
      decide: (row: Listed, decision: Verdict): Promise<void> => {
        const { reach } = useReview.getState();
        const { id } = row;
        if (decision === 'accepted' && reach?.id === id) {
          const { start, end } = reach;
          return decided([id], () =>
            client.suggestions.acceptChanged({ id, reach: { start, end } }),
          );
        }
        return decided([id], () => client.suggestions.decide({ decision, ids: [id] }));
      },
      /** All of this text, now and later. */
      decideAlike: (row: Listed, decision: Verdict, scope: WideScope): Promise<void> => {
        const ids = [
          row.id,
          ...rows
            .filter((other) => other.id !== row.id && isAlike(other, row, scope))
            .map(({ id }) => id),
        ];
        return decided(ids, () => client.suggestions.decide({ decision, ids: [row.id], scope }));
      },
      /** As another initiative; with a wide scope all of this text, now and later. */
      relabel: (
        row: Listed,
        { initiativeIds, newInitiatives, note }: Said,
        scope: Scope,
      ): Promise<void> => {
        const alike =
          scope === 'occurrence' ? [] : rows.filter((other) => isAlike(other, row, scope));
        return decided([row.id, ...alike.map(({ id }) => id)], () =>
          client.suggestions.acceptChanged({
            id: row.id,
            initiativeIds: [...initiativeIds],
            newInitiatives: [...newInitiatives],
            ...(note === '' ? {} : { note }),
            scope,
          }),
        );
      },
      rename: (row: Listed, label: string): Promise<void> =>
        decided([row.id], () => client.suggestions.acceptChanged({ id: row.id, label })),
      /** What the table shows under the filter, all of it. */
      acceptVisible: (): Promise<void> =>
        decided(
          rows.map(({ id }) => id),
          () =>
            client.suggestions.decide({
              decision: 'accepted',
              visible: { filter, count: waiting },
            }),
        ),
    };
  }, [client, undo, rows, filter, waiting]);
}

export type ReviewActions = ReturnType<typeof useReviewActions>;

/** What the archive will decide along; other forms of the text follow with its answer. */
function isAlike(other: Listed, row: Listed, scope: WideScope): boolean {
  const [a, b] = [other.annotation, row.annotation];
  return (
    a.kind === b.kind &&
    a.quote === b.quote &&
    a.initiativeIds.join() === b.initiativeIds.join() &&
    (scope === 'archive' || a.articleId === b.articleId)
  );
}
