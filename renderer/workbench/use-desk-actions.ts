import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Scope } from '#core/annotation/ruling.ts';
import { quoteOf, type Span } from '#core/text/span.ts';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import type { WideScope } from '../review/review-state.ts';
import { afterDeciding, sameText, type DeskData } from './desk-data.ts';
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
      /** Accepts a suggestion as something else. */
      acceptChanged: (
        id: string,
        change: {
          readonly initiativeIds?: readonly string[];
          readonly label?: string;
          readonly note?: string;
          readonly scope?: Scope;
        },
      ): Promise<void> => {
        const { initiativeIds, label, note, scope = 'occurrence' } = change;
        return decided([id], 'accepted', () =>
          client.suggestions.acceptChanged({
            id,
            scope,
            ...(initiativeIds === undefined ? {} : { initiativeIds: [...initiativeIds] }),
            ...(label === undefined ? {} : { label }),
            ...(note === undefined || note === '' ? {} : { note }),
          }),
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
