import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';

/** Typing that rests for this long (ms) is one edit. */
const PAUSE = 900;

interface Saving {
  /** Saves now. */
  readonly save: (value: string) => void;
  /** Saves when nothing more comes for a while, or the field goes away. */
  readonly later: (value: string) => void;
}

/** Saves what is typed into one field: nothing of it is lost when the field goes away. */
export function useSaveOnLeave(commit: (value: string) => void): Saving {
  const latest = useRef(commit);
  useLayoutEffect(() => {
    latest.current = commit;
  });
  const waiting = useRef<{ readonly value: string; readonly timer: number } | null>(null);
  const saving = useMemo((): Saving => {
    const stop = () => {
      if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
      waiting.current = null;
    };
    const save = (value: string) => {
      stop();
      latest.current(value);
    };
    const later = (value: string) => {
      stop();
      waiting.current = { value, timer: window.setTimeout(() => save(value), PAUSE) };
    };
    return { save, later };
  }, []);
  useEffect(
    () => () => {
      if (waiting.current !== null) saving.save(waiting.current.value);
    },
    [saving],
  );
  return saving;
}
