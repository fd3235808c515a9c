import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FieldView, ProfileView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';

const NONE: readonly ProfileView[] = [];

/** The profiles of description, and every field of them by its id. */
export function useProfiles() {
  const { queries } = useArchive();
  const { data } = useQuery(queries.descriptions.profiles.queryOptions());
  const profiles = data?.profiles ?? NONE;
  return useMemo(() => {
    const fields = new Map<string, FieldView>();
    for (const { fields: some } of profiles) {
      for (const field of some) if (!fields.has(field.id)) fields.set(field.id, field);
    }
    return { profiles, fields };
  }, [profiles]);
}
