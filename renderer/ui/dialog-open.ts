/** What is open above a screen and has keys of its own. */
const ABOVE = '[role=dialog], [role=menu], [role=listbox], .ant-select-dropdown';

/** True where a key belongs to a dialog, a menu or an open list, and no screen may take it. */
export function isAboveScreen(target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest(ABOVE) !== null) return true;
  // A dialog once opened stays in the document, hidden.
  return [...document.querySelectorAll('[aria-modal=true]')].some((one) => one.checkVisibility());
}
