/** What breaks a line on screen but is not a line feed: a lone CR, VT, FF, NEL, LS, PS. */
const LONE_BREAKS = /\r(?!\n)|[\u000b\u000c\u0085\u2028\u2029]/gu;

/**
 * The text to give CodeMirror for `text`: of the same length, so that every CodeMirror position is
 * a source offset (UTF-16 code units) and no map is needed.
 *
 * CodeMirror by default splits at CR LF, CR and LF alike and counts each as one unit, which would
 * shift every offset behind a CR LF. With `LINE_SEPARATOR` it splits at LF alone; then CR LF keeps
 * both its units (the CR is hidden by a decoration) and the other breaks, one unit each, become LF.
 */
export function viewText(text: string): string {
  return text.replace(LONE_BREAKS, '\n');
}

/** The value for `EditorState.lineSeparator` that makes `viewText` hold. */
export const LINE_SEPARATOR = '\n';
