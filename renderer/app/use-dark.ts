import { useSyncExternalStore } from 'react';
import { usePreferences } from './preferences.ts';

const query = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** True where the window is to be dark: the user's choice, or the system's where none was made. */
export function useDark(): boolean {
  const systemDark = useSyncExternalStore(subscribe, () => query.matches);
  const scheme = usePreferences((state) => state.colourScheme);
  return scheme === 'system' ? systemDark : scheme === 'dark';
}
