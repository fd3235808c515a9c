import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { moved } from './adjust.ts';
import { useReview } from './review-state.ts';
import type { Listed } from './use-queue.ts';

/** A good deal of the reading around the current suggestion. */
export function PassagePanel({ row }: { readonly row: Listed }) {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const { data } = useQuery(
    queries.suggestions.passage.queryOptions({
      input: { id: row.id },
      placeholderData: keepPreviousData,
    }),
  );
  const reach = useReview((state) => state.reach);
  const passage = data !== undefined && reach?.id === row.id ? moved(data, reach) : data;
  return (
    <section className="passage" tabIndex={0} aria-label={t('queue.passage')} data-testid="passage">
      {passage !== undefined && (
        <p className="serif">
          {passage.before}
          <mark>{passage.match}</mark>
          {passage.after}
        </p>
      )}
    </section>
  );
}
