import { rememberFocus, controlsIn, take } from './regions.ts';

/** Where everything stands that lies over the window. */
const OVER = '#popups';

interface Step {
  readonly element: HTMLElement;
  /** Position among its siblings: where it is removed, the next one stands there. */
  readonly index: number;
}

/**
 * Never lets the focus fall on the body, where keys and screen readers lose their place. When what
 * had it goes (a card that was decided, a button that was switched off, a dialog), the focus moves
 * to what stands in its place, or to the nearest thing around it.
 */
export function keepFocus(): () => void {
  let path: readonly Step[] = [];
  /** The same for the last place under what lies over the window: a dialog that goes leads back there. */
  let under: readonly Step[] = [];
  let asked = 0;

  const onFocus = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    path = pathOf(event.target);
    if (event.target.closest(OVER) === null) under = path;
    rememberFocus(event.target);
  };
  const look = () => {
    if (asked !== 0 || document.activeElement !== document.body) return;
    // Not at once: a screen that has just come may place the focus itself, and a dialog that goes gives it back.
    asked = window.setTimeout(() => {
      asked = 0;
      if (document.activeElement === document.body && !restore(path) && !restore(under)) {
        const main = document.querySelector<HTMLElement>('main');
        if (main !== null) take(main);
      }
    }, 60);
  };
  // An element that is removed or switched off loses the focus without an event.
  const watch = new MutationObserver(look);
  watch.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'hidden', 'style'],
  });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', look);
  window.addEventListener('focus', look);
  look();
  return () => {
    watch.disconnect();
    window.clearTimeout(asked);
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('focusout', look);
    window.removeEventListener('focus', look);
  };
}

function pathOf(element: HTMLElement): readonly Step[] {
  const path: Step[] = [];
  for (let one: HTMLElement | null = element; one !== null; one = one.parentElement) {
    const { parentElement } = one;
    path.push({
      element: one,
      index: parentElement === null ? 0 : [...parentElement.children].indexOf(one),
    });
  }
  return path;
}

/** Whether something in its surroundings, or the screen as a whole, took the focus. */
function restore(path: readonly Step[]): boolean {
  const [had] = path;
  if (had !== undefined && take(had.element)) return true;
  // From the inside out: the first of its surroundings that is still there.
  for (const [at, { element }] of path.entries()) {
    if (element === document.body) return false;
    if (!element.isConnected || !element.checkVisibility()) continue;
    const gone = path[at - 1];
    const over = element.matches(OVER);
    const next = (gone === undefined ? [] : neighbours(element, gone.index)).filter(
      // Of what lies over the window only a dialog may be next, no message that passes.
      (one) => !over || one.querySelector('[role=dialog]') !== null,
    );
    if (next.some((one) => take(one) || controlsIn(one).some(take))) return true;
    if (element.tabIndex >= -1 && element.hasAttribute('tabindex') && take(element)) return true;
    // Around it stands the whole window, its far corner first.
    if (over) return false;
  }
  return false;
}

/** What stands where a child was: the one that has moved up, then the one before. */
function neighbours(parent: HTMLElement, index: number): readonly HTMLElement[] {
  const children = [...parent.children].filter((one) => one instanceof HTMLElement);
  return [children[index], children[index - 1]].filter((one) => one !== undefined);
}
