import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ArticleView, InitiativeRow } from '#electron/contract.ts';
import { paneUnits, type PaneUnits } from './pane-units.ts';

/** A function, always the same, that answers the units of the panes: a new one would make them anew. */
export function useUnits(view: ArticleView, rows: readonly InitiativeRow[]): () => PaneUnits {
  const { reading, source } = view;
  // Only the texts matter: a view is new after every decision.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const units = useMemo(() => paneUnits(view, rows), [reading, source, rows]);
  const latest = useRef(units);
  useEffect(() => {
    latest.current = units;
  }, [units]);
  return useCallback(() => latest.current, []);
}
