import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useArchive } from '../app/archive-context.ts';
import { thesaurusQuery } from '../app/thesaurus-query.ts';
import { thesaurusLooks, type ThesaurusLooks } from './looks.ts';

const NO_LOOKS: ThesaurusLooks = { hues: new Map() };

/** All initiatives and the colours of their themes. */
export function useThesaurus() {
  const { data } = useQuery(thesaurusQuery(useArchive()));
  const looks = useMemo(
    () =>
      data === undefined
        ? NO_LOOKS
        : thesaurusLooks(
            data.initiatives,
            data.themes,
            new Map(data.themeColours.map(({ name, colour }) => [name, colour])),
          ),
    [data],
  );
  return { rows: data?.initiatives ?? [], themes: data?.themes ?? [], looks };
}
