import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Scope } from '#core/annotation/ruling.ts';
import { quoteOf, type Span } from '#core/text/span.ts';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { foreseenChanges, type Change } from '../app/foreseen-changes.ts';
import { patchViews } from '../app/patch-views.ts';
import { viewKey } from '../app/view-key.ts';
import type { WideScope } from '../review/review-state.ts';
import { afterDeciding, sameText, type DeskData } from './desk-data.ts';
import { useDesk } from './desk-state.ts';
import { everyOf } from './begin-every.ts';
import { foresee } from './foresee.ts';
import type { Said } from './said.ts';

export type Decision = 'accepted' | 'rejected';

function bodyOf({ initiativeIds, newInitiatives, note }: Said) {
  const named = initiativeIds.length + newInitiatives.length > 0;
  return {
    kind: named ? ('initiative' as const) : ('note' as const),
    initiativeIds: [...initiativeIds],
    newInitiatives: [...newInitiatives],
    note,
  };
}

/** What can be done to the annotations of the article on the desk. */
export function useDeskActions(view: ArticleView, data: DeskData) {
  const access = useArchive();
  const queryClient = useQueryClient();
  return useMemo(() => {
    const { client, queries } = access;
    const key = viewKey(queries, view.article.id);

    /** Shows the change at once; the archive's answer, or its refusal, settles it. */
    const tell = async (change: Change, act: () => Promise<unknown>): Promise<void> => {
      const answered = foreseenChanges.add(view.article.id, change);
      queryClient.setQueryData<ArticleView>(key, (old) =>
        old === undefined ? old : { ...old, annotations: [...change(old.annotations)] },
      );
      try {
        await act();
        answered();
        await patchViews(queryClient, access);
      } catch (error) {
        answered();
        reportFailure(error);
        await queryClient.invalidateQueries({ queryKey: key });
      }
    };

    /** Makes what `act` answers the current annotation; answers the initiatives that it names. */
    const make = async (
      act: () => Promise<{ readonly id: string }>,
    ): Promise<readonly string[]> => {
      const { id } = await act();
      // Only what changed: a long article has thousands of annotations.
      await patchViews(queryClient, access);
      const desk = useDesk.getState();
      if (desk.cards === 'pending') desk.showCards('accepted');
      desk.setCurrent(id);
      const made = queryClient.getQueryData<ArticleView>(key)?.annotations;
      return made?.find((one) => one.id === id)?.initiativeIds ?? [];
    };

    /** Shows suggestions as decided, goes on to the next, and tells the archive. */
    const decided = (
      ids: readonly string[],
      decision: Decision,
      act: (ids: string[]) => Promise<unknown>,
    ): Promise<void> => {
      const all = new Set(ids);
      if (all.size === 0) return Promise.resolve();
      const { currentId, setCurrent } = useDesk.getState();
      setCurrent(afterDeciding(data.pending, currentId, all));
      return tell(
        (annotations) =>
          decision === 'rejected'
            ? annotations.filter(({ id }) => !all.has(id))
            : annotations.map((one) => (all.has(one.id) ? { ...one, status: decision } : one)),
        () => act([...all]),
      );
    };

    return {
      decide: (ids: readonly string[], decision: Decision): Promise<void> =>
        decided(ids, decision, (all) => client.suggestions.decide({ decision, ids: all })),
      /** All of this text, in the article or in the archive, now and later. */
      decideAlike: (one: AnnotationView, decision: Decision, scope: WideScope): Promise<void> => {
        const waiting = view.annotations.filter(({ status }) => status === 'pending');
        const here = sameText(waiting, one).filter(
          ({ articleId }) => scope === 'archive' || articleId === one.articleId,
        );
        return decided([one.id, ...here.map(({ id }) => id)], decision, () =>
          client.suggestions.decide({ decision, ids: [one.id], scope }),
        );
      },
      /** Accepts a suggestion as other initiatives, with a wide scope all of this text. */
      acceptAs: async (id: string, said: Said, scope: Scope): Promise<readonly string[]> => {
        const { initiativeIds, newInitiatives, note } = bodyOf(said);
        await decided([id], 'accepted', () =>
          client.suggestions.acceptChanged({
            id,
            scope,
            initiativeIds,
            newInitiatives,
            ...(note === '' ? {} : { note }),
          }),
        );
        return initiativeIds;
      },
      /** Accepts a suggestion under another name. */
      acceptNamed: (id: string, label: string): Promise<void> =>
        decided([id], 'accepted', () => client.suggestions.acceptChanged({ id, label })),
      remove: (id: string): Promise<void> => {
        useDesk.getState().setCurrent(null);
        return tell(
          (all) => all.filter((one) => one.id !== id),
          () => client.annotations.remove({ ids: [id] }),
        );
      },
      editNote: (id: string, note: string): Promise<void> =>
        tell(
          (all) => all.map((one) => (one.id === id ? { ...one, note } : one)),
          () => client.annotations.update({ id, note }),
        ),
      /** Sets the target of an annotation; a suggestion so changed is accepted. */
      resize: (id: string, spans: readonly Span[]): Promise<void> =>
        tell(
          (all) =>
            all.map((one) =>
              one.id === id
                ? {
                    ...one,
                    spans: [...spans],
                    quote: quoteOf(view.source.text, spans),
                    status: 'accepted',
                  }
                : one,
            ),
          () => client.annotations.update({ id, spans: [...spans] }),
        ),
      fuse: (id: string): Promise<void> =>
        tell(
          (all) => all,
          () => client.annotations.fuse({ id }),
        ),
      tagEvery: (annotation: AnnotationView): void => everyOf(view, annotation),
      /**
       * A tag of known initiatives is shown, and answered, in the frame of the key that asked for it; a
       * refusal takes it back. What somebody wrote (a note, a new name) is kept open until it is stored.
       */
      annotate: async (spans: readonly Span[], said: Said): Promise<readonly string[]> => {
        const sourceId = view.source.id;
        const body = { sourceId, spans: [...spans], ...bodyOf(said) };
        if (said.note !== '' || said.newInitiatives.length > 0) {
          return make(() => client.annotations.create(body));
        }
        const foreseen = foresee({ view, spans, said }, queryClient, queries);
        const { id } = foreseen;
        const desk = useDesk.getState();
        let isWanted = true;
        const takeBack = () => {
          isWanted = false;
          queryClient.setQueryData<ArticleView>(key, (old) =>
            old === undefined
              ? old
              : { ...old, annotations: old.annotations.filter((one) => one.id !== id) },
          );
        };
        void tell(
          (all) => (!isWanted || all.some((one) => one.id === id) ? all : [...all, foreseen]),
          async () => {
            const made = await client.annotations.create({ id, ...body });
            if (made.id === id) return;
            // A rule had suggested just this: its suggestion was accepted instead.
            takeBack();
            await make(() => Promise.resolve(made));
          },
        );
        if (desk.cards === 'pending') desk.showCards('accepted');
        desk.setCurrent(id);
        return said.initiativeIds;
      },
      /** Says it of the article as a whole. */
      tagArticle: (said: Said): Promise<readonly string[]> =>
        make(() => client.annotations.tagArticle({ articleId: view.article.id, ...bodyOf(said) })),
      /** Sets what an annotation names, and its note. */
      relabel: (id: string, said: Said): Promise<readonly string[]> =>
        make(async () => {
          const { initiativeIds, newInitiatives, note } = bodyOf(said);
          await client.annotations.update({ id, initiativeIds, newInitiatives, note });
          return { id };
        }),
    };
  }, [access, queryClient, view, data.pending]);
}

export type DeskActions = ReturnType<typeof useDeskActions>;
