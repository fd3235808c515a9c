import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OCCURRENCE_STATES, type OccurrenceState } from '#core/annotation/standing.ts';
import type { FoundList } from './use-found.ts';

interface OccurrenceCountsProps {
  readonly list: FoundList;
  readonly counts: Readonly<Partial<Record<OccurrenceState, number>>> | null;
  readonly children: ReactNode;
}

/** How many there are and how they stand, before anything is written. */
export function OccurrenceCounts({ list, counts, children }: OccurrenceCountsProps) {
  const { t, i18n } = useTranslation();
  const shown = (n: number) => n.toLocaleString(i18n.language);
  return (
    <div className="occurrence-counts" data-testid="occurrence-counts">
      <strong>
        {t('occurrences.found', { n: shown(list.found), articles: shown(list.articles) })}
      </strong>
      {OCCURRENCE_STATES.map((state) => {
        const n = counts?.[state] ?? 0;
        return n === 0 && state !== 'new' ? null : (
          <span key={state} className={`occurrence-count occurrence-is-${state}`}>
            {t(`occurrenceCount.${state}`, { n: shown(n) })}
          </span>
        );
      })}
      <span className="top-bar-space" />
      {children}
    </div>
  );
}
