export interface VisibleText {
  readonly text: string;
  /** How many characters were replaced. */
  readonly replaced: number;
}

/*
 * XML 1.0 (2.2) allows of the control characters only tab, line feed and carriage return, and
 * neither surrogates on their own nor U+FFFE and U+FFFF. C1 controls are allowed but discouraged
 * and shown by no program, so they are marked too.
 */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// Nearly every text has none: this says so without looking at what stands beside a character.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;

/**
 * Replaces what a document format cannot hold by a mark that a reader sees, and counts it: nothing
 * is dropped in silence. Length in UTF-16 code units stays the same, so offsets hold.
 *
 * NUL → ␀ … DEL → ␡ (Unicode Control Pictures); lone surrogates, U+FFFE, U+FFFF and C1 controls → U+FFFD
 */
export function visibleText(text: string): VisibleText {
  if (!CONTROL.test(text) && text.isWellFormed()) return { text, replaced: 0 };
  let replaced = 0;
  const marked = text.replace(UNWRITABLE, (character) => {
    replaced += 1;
    const code = character.charCodeAt(0);
    if (code <= 0x1f) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
  return { text: marked, replaced };
}

/** Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD; all else stays as it is. */
export function wellFormedText(text: string): VisibleText {
  if (text.isWellFormed()) return { text, replaced: 0 };
  let replaced = 0;
  const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  const marked = text.replace(lone, () => {
    replaced += 1;
    return '\ufffd';
  });
  return { text: marked, replaced };
}
