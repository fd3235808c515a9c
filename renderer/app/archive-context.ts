import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query';
import { createContext, useContext } from 'react';
import type { ArchiveClient } from './connect.ts';

export interface ArchiveAccess {
  readonly client: ArchiveClient;
  /** Query options and keys of every call, for TanStack Query. */
  readonly queries: RouterUtils<ArchiveClient>;
}

export const ArchiveContext = createContext<ArchiveAccess | null>(null);

export function accessOver(client: ArchiveClient): ArchiveAccess {
  return { client, queries: createTanstackQueryUtils(client) };
}

/** The calls to the archive process; only under the provider that `main.tsx` sets up. */
export function useArchive(): ArchiveAccess {
  const access = useContext(ArchiveContext);
  if (access === null) throw new Error('useArchive outside ArchiveContext');
  return access;
}
