import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { quoteOf, type Span } from '#core/text/span.ts';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { patchViews } from '../app/patch-views.ts';
import { afterDeciding, type DeskData } from './desk-data.ts';
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
    const key = queries.articles.view.queryKey({ input: { articleId: view.article.id } });

    /** Shows the change at once; the archive's answer, or its refusal, settles it. */
    const tell = async (
      change: (annotations: readonly AnnotationView[]) => readonly AnnotationView[],
      act: () => Promise<unknown>,
    ): Promise<void> => {
      queryClient.setQueryData<ArticleView>(key, (old) =>
        old === undefined ? old : { ...old, annotations: [...change(old.annotations)] },
      );
      try {
        await act();
      } catch (error) {
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

    return {
      decide: (ids: readonly string[], decision: Decision): Promise<void> => {
        const decided = new Set(ids);
        if (decided.size === 0) return Promise.resolve();
        const { currentId, setCurrent } = useDesk.getState();
        setCurrent(afterDeciding(data.pending, currentId, decided));
        return tell(
          (all) =>
            decision === 'rejected'
              ? all.filter(({ id }) => !decided.has(id))
              : all.map((one) => (decided.has(one.id) ? { ...one, status: decision } : one)),
          () => client.suggestions.decide({ decision, ids: [...decided] }),
        );
      },
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
        const takeBack = () =>
          queryClient.setQueryData<ArticleView>(key, (old) =>
            old === undefined
              ? old
              : { ...old, annotations: old.annotations.filter((one) => one.id !== id) },
          );
        void tell(
          (all) => [...all, foreseen],
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
