import type { Layout } from 'react-resizable-panels';
import { useMemo } from 'react';

/** Shares of the panels of a screen, kept in the window's own storage. */
export function usePanelLayout(screen: string) {
  const key = `juanzong.panels.${screen}`;
  return useMemo(
    () => ({
      saved: layoutFrom(localStorage.getItem(key)),
      save: (layout: Layout) => localStorage.setItem(key, JSON.stringify(layout)),
    }),
    [key],
  );
}

/** A stored layout, or undefined where nothing usable is stored. */
export function layoutFrom(stored: string | null): Layout | undefined {
  if (stored === null) return undefined;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null) return undefined;
    const shares = Object.entries(value);
    if (shares.length === 0 || shares.some(([, share]) => typeof share !== 'number')) {
      return undefined;
    }
    return Object.fromEntries(shares);
  } catch {
    // Somebody else's entry under our name: the panels start as they do on the first day.
    return undefined;
  }
}
