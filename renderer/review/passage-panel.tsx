import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
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
  return (
    <section className="passage" aria-label={t('queue.passage')} data-testid="passage">
      {data !== undefined && (
        <p className="serif">
          {data.before}
          <mark>{data.match}</mark>
          {data.after}
        </p>
      )}
    </section>
  );
}
