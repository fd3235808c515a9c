import { useSyncExternalStore } from 'react';
import { usePreferences } from './preferences.ts';

/** True where the window is to be dark: the user's choice, or the system's where none was made. */
export function useDark(): boolean {
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const scheme = usePreferences((state) => state.colourScheme);
  return scheme === 'system' ? systemDark : scheme === 'dark';
}

/**
 * True where contrast is to be high: the user's choice, or the system's. Windows' contrast themes
 * (`forced-colors`) bring their own colours; ours then only decide widths.
 */
export function useHighContrast(): boolean {
  const systemHigh = useMedia('(prefers-contrast: more), (forced-colors: active)');
  const contrast = usePreferences((state) => state.contrast);
  return contrast === 'system' ? systemHigh : contrast === 'high';
}

function useMedia(condition: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(condition);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(condition).matches,
  );
}
