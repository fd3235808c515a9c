import { useMemo } from 'react';
import { conditionsOf, withCondition, withoutCondition } from '#core/search/query/narrow.ts';
import { searchAsQuery } from '#core/search/query/search-as-query.ts';
import { usePreferences } from '../app/preferences.ts';
import { useStatus } from '../app/use-status.ts';
import { fold } from '../ui/fold.ts';
import { useSearch, useSearchLooks } from './search-state.ts';

/** What narrows the search besides its words, and how to change that: always in the text itself. */
export function useNarrowing() {
  const { asked, search } = useSearch();
  const language = usePreferences((state) => state.language);
  const archiveId = useStatus()?.archive?.id ?? '';
  return useMemo(() => {
    const become = (text: string) => {
      const next = { text, exact: false, in: 'all' } as const;
      search(next);
      if (text !== '') useSearchLooks.getState().remember(archiveId, next);
    };
    const text = searchAsQuery(asked, fold).text ?? '';
    const conditions = asked.exact ? [] : conditionsOf(asked.text, fold, language);
    return {
      conditions,
      add: (condition: string) => become(withCondition(text, condition, fold, language)),
      remove: (condition: string) => become(withoutCondition(text, condition, fold, language)),
      widen: () =>
        become(conditions.reduce((left, one) => withoutCondition(left, one, fold, language), text)),
    };
  }, [asked, search, language, archiveId]);
}
