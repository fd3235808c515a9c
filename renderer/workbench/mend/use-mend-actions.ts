import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { sameAgain } from '#core/mend/again.ts';
import type { MendAct } from '#core/mend/mend.ts';
import { inSourceOrder, placeOf } from '#core/mend/page.ts';
import type { Role } from '#core/page/role.ts';
import { toSource } from '#core/page/reading.ts';
import type { ArticleView } from '#electron/contract.ts';
import { useArchive } from '../../app/archive-context.ts';
import { reportFailure } from '../../app/failure-store.ts';
import { useView } from '../../app/view-state.ts';
import { useDesk } from '../desk-state.ts';
import type { PaneLink } from '../pane-link.ts';
import { mendPageOf } from './mend-page.ts';
import { useMend } from './mend-state.ts';

/** Decisions of the rules below this confidence are questions to the user. */
export const DOUBT = 0.6;

/** What can be done to the page on the desk: each act is one step that can be undone. */
export function useMendActions(view: ArticleView, link: PaneLink) {
  const { client } = useArchive();
  const queryClient = useQueryClient();
  return useMemo(() => {
    const page = mendPageOf(view);
    const text = view.source.text;
    const cursor = () => {
      const { cursor: start } = useMend.getState();
      return start === null ? null : placeOf(page, start);
    };

    const act = async (one: MendAct): Promise<void> => {
      try {
        await client.articles.mend({ sourceId: view.source.id, act: one });
        useMend.getState().setDone({ act: one, before: page });
        await leaveIfGone(one);
        await queryClient.invalidateQueries();
      } catch (error) {
        reportFailure(error);
      }
    };

    /** The open article is gone once its last segment has left it. */
    const leaveIfGone = async (one: MendAct): Promise<void> => {
      if (one.does !== 'move' && one.does !== 'role') return;
      const { rows } = await client.articles.list({ sourceId: view.source.id });
      const first = rows[0];
      if (first !== undefined && !rows.some(({ id }) => id === view.article.id)) {
        useView.getState().openArticle(first.id);
      }
    };

    const go = (start: number | null): void => {
      useMend.getState().setCursor(start);
      if (start !== null) link.reveal('source', start);
    };

    const step = (by: 1 | -1): void => {
      const all = [...page.articles.flatMap(({ segments }) => segments), ...page.outside];
      const at = all.findIndex(({ start }) => start === useMend.getState().cursor);
      // The first step is into the article that is being read.
      const own = page.articles.find(({ id }) => id === view.article.id)?.segments[0];
      const begin = own === undefined || by === -1 ? all.length - 1 : all.indexOf(own);
      const next = at === -1 ? begin : at + by;
      const to = all[Math.min(Math.max(next, 0), all.length - 1)];
      if (to !== undefined) go(to.start);
    };

    /** Where the caret stands in the source, also when it stands in the reading. */
    const caret = (): number | null => {
      const { selection } = useDesk.getState();
      if (selection === null) return null;
      if (selection.side === 'source') return selection.start;
      const { start } = selection;
      return toSource(view.reading, { start, end: start + 1 })[0]?.start ?? null;
    };

    return {
      act,
      go,
      step,
      setRole: (role: Role): void => {
        const place = cursor();
        if (place !== null) void act({ does: 'role', start: place.segment.start, role });
      },
      split: (): void => {
        const at = caret();
        const holder =
          at === null
            ? undefined
            : inSourceOrder(page).find((one) => one.start < at && at < one.end);
        if (at === null || holder === undefined) useMend.getState().setNeeds('caret');
        else void act({ does: 'split', start: holder.start, at });
      },
      joinNext: (): void => {
        const place = cursor();
        const next = page.articles[place?.article ?? -1]?.segments[(place?.at ?? 0) + 1];
        if (next === undefined) return;
        void act({ does: 'join', start: next.start, joined: next.join === 'new' });
      },
      moveTo: (to: string | null): void => {
        const place = cursor();
        if (place !== null) void act({ does: 'move', start: place.segment.start, to });
      },
      shift: (by: 1 | -1): void => {
        const place = cursor();
        const segments = page.articles[place?.article ?? -1]?.segments;
        if (place === null || segments === undefined) return;
        const target = place.at + (by === 1 ? 2 : -1);
        if (target < 0 || place.at + by >= segments.length) return;
        const before = segments[target]?.start ?? null;
        void act({ does: 'order', start: place.segment.start, before });
      },
      toggleMissing: (): void => {
        const article = page.articles[cursor()?.article ?? -1];
        if (article?.id === null || article === undefined) return;
        void act({ does: 'missing', articleId: article.id, missing: !article.incomplete });
      },
      beginCorrection: (): void => {
        const { selection } = useDesk.getState();
        if (selection === null || selection.start >= selection.end) {
          useMend.getState().setNeeds('words');
          return;
        }
        const spans = selection.side === 'source' ? [selection] : toSource(view.reading, selection);
        const [span] = spans;
        if (span === undefined || spans.length > 1) useMend.getState().setNeeds('words');
        else useMend.getState().setCorrecting({ start: span.start, end: span.end });
      },
      again: (): void => {
        const { done } = useMend.getState();
        const next = done === null ? null : sameAgain(done, page, text);
        if (next === null) return;
        if ('start' in next) go(next.start);
        void act(next);
      },
      nextQuestion: (): void => {
        const { cursor: start } = useMend.getState();
        const open = inSourceOrder(page).filter(({ confidence }) => confidence < DOUBT);
        const to = open.find((one) => one.start > (start ?? -1)) ?? open[0];
        if (to !== undefined) go(to.start);
      },
      confirm: (): void => {
        const place = cursor();
        if (place === null) return;
        const { start, role } = place.segment;
        void act({ does: 'role', start, role });
      },
    };
  }, [client, queryClient, view, link]);
}

export type MendActions = ReturnType<typeof useMendActions>;
