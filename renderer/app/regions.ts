import { EditorView } from '@codemirror/view';

/** Parts of the window that F6 goes round; screens mark theirs with `data-region`. */
const REGIONS = '[data-region]';

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea:not(:disabled), [tabindex], [contenteditable=true]';

/** Where the focus was in a region when it left, so that it comes back there. */
const lastIn = new WeakMap<Element, HTMLElement>();

/** Moves the focus to the next region (1) or the one before (-1). */
export function focusRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll(REGIONS)].filter((one) => one.checkVisibility());
  const at = regions.findIndex((one) => one.contains(document.activeElement));
  // From a screen as a whole one goes into it, not to the bars around it.
  const within = regions.filter((one) => one.closest('main') !== null);
  const order =
    at === -1
      ? [...(by === 1 ? within : within.toReversed()), ...regions]
      : regions.map(
          (_, step) => regions[(at + by * (step + 1) + 2 * regions.length) % regions.length],
        );
  order.some((region) => region !== undefined && focusIn(region));
}

/** Puts the focus into `place`: where it was last, else on its first control, else on itself. */
export function focusIn(place: Element): boolean {
  const last = lastIn.get(place);
  const candidates = [
    ...(last === undefined ? [] : [last]),
    ...place.querySelectorAll<HTMLElement>('[data-region-start]'),
    ...controlsIn(place),
  ];
  return candidates.some(take) || (place instanceof HTMLElement && take(place));
}

/** Remembers where in its region the focus is. */
export function rememberFocus(element: HTMLElement): void {
  const region = element.closest(REGIONS);
  if (region !== null) lastIn.set(region, element);
}

/** Focuses `element` if it can be; whether it now has the focus. */
export function take(element: HTMLElement): boolean {
  if (!element.isConnected || !element.checkVisibility()) return false;
  const pane = element.closest('.cm-content') === null ? null : EditorView.findFromDOM(element);
  // A text pane keeps its selection only if it takes the focus itself.
  if (pane === null) element.focus({ preventScroll: true });
  else pane.focus();
  return document.activeElement === element;
}

/** What can be reached with Tab inside `place`, in the order of the document. */
export function controlsIn(place: Element): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.tabIndex >= 0);
}
