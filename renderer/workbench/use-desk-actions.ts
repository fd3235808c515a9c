import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { quoteOf, type Span } from '#core/text/span.ts';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { afterDeciding, type DeskData } from './desk-data.ts';
import { useDesk } from './desk-state.ts';

export type Decision = 'accepted' | 'rejected';

/** What can be done to the annotations of the article on the desk. */
export function useDeskActions(view: ArticleView, data: DeskData) {
  const { client, queries } = useArchive();
  const queryClient = useQueryClient();
  return useMemo(() => {
    const key = queries.articles.view.queryKey({ input: { articleId: view.article.id } });

    /** Shows the change at once; the archive's answer, or its refusal, settles it. */
    const tell = async (
      foresee: (annotations: readonly AnnotationView[]) => readonly AnnotationView[],
      act: () => Promise<unknown>,
    ): Promise<void> => {
      queryClient.setQueryData<ArticleView>(key, (old) =>
        old === undefined ? old : { ...old, annotations: [...foresee(old.annotations)] },
      );
      try {
        await act();
      } catch (error) {
        reportFailure(error);
        await queryClient.invalidateQueries({ queryKey: key });
      }
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
      annotate: async (
        spans: readonly Span[],
        initiativeIds: readonly string[],
        note: string,
      ): Promise<void> => {
        const made = await client.annotations.create({
          sourceId: view.source.id,
          spans: [...spans],
          kind: initiativeIds.length > 0 ? 'initiative' : 'note',
          initiativeIds: [...initiativeIds],
          note,
        });
        await queryClient.invalidateQueries({ queryKey: key });
        const desk = useDesk.getState();
        if (desk.cards === 'pending') desk.showCards('accepted');
        desk.setCurrent(made.id);
      },
      newInitiative: async (prefLabel: string): Promise<string> => {
        const made = await client.thesaurus.save({
          initiative: {
            id: null,
            prefLabel,
            altLabels: [],
            definition: '',
            scopeNote: '',
            theme: '综合',
            level: null,
            broaderId: null,
            notation: '',
            status: 'candidate',
          },
        });
        return made.id;
      },
    };
  }, [client, queries, queryClient, view, data.pending]);
}

export type DeskActions = ReturnType<typeof useDeskActions>;
