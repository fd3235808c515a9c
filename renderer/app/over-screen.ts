/** What opens above a screen and has keys of its own. */
const ABOVE = '[role=dialog], dialog, [role=menu], .ant-select-dropdown, .ant-popover';

/**
 * Whether a key that lands on `target` is meant for something above the screen. Until the frame
 * after a dialog has gone the focus is still inside it: such a key is the screen's.
 */
export function isOverScreen(target: EventTarget | null): boolean {
  const above = target instanceof Element ? target.closest(ABOVE) : null;
  return above?.checkVisibility() === true || isDialogOpen();
}

/** A dialog once opened stays in the document, hidden. */
export function isDialogOpen(): boolean {
  return [...document.querySelectorAll('[aria-modal=true]')].some((one) => one.checkVisibility());
}
