import { create } from 'zustand';

/** Whether the results get the focus as soon as they are there. */
export const useWaitingFocus = create<{ readonly waiting: boolean }>()(() => ({ waiting: false }));

/** Puts the focus on the results; on those to come where there are none yet. */
export function toResults(): void {
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  if (results === null) useWaitingFocus.setState({ waiting: true });
  else results.focus();
}

/** Puts the focus into the box: on all that stands there, or behind it. */
export function toBox(on: 'all' | 'end' = 'all'): void {
  // What was just written stands there only when the box is drawn again.
  requestAnimationFrame(() => {
    const box = document.querySelector<HTMLTextAreaElement>('[data-testid=search-box]');
    box?.focus();
    if (on === 'all') box?.select();
    else box?.setSelectionRange(box.value.length, box.value.length);
  });
}
