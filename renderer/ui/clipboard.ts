/**
 * Puts text on the clipboard, and the same as markup for word processors; only in answer to a key or a
 * click. The asynchronous clipboard would need a permission, and this window has none.
 */
export function putOnClipboard(text: string, html?: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  try {
    // Deprecated, and the only way to write without a permission; every engine has it.
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
}
