import { visibleText } from '../export/visible-marks.ts';

const DOUBLE_QUOTES = /[“”„‟＂]/gu;
const SINGLE_QUOTES = /[‘’‚‛＇]/gu;
/** Zero-width space, word joiner and soft hyphen are set by programs, not by people. */
const UNSEEN = /[\u200b\u2060\u00ad]/gu;
const SPACE_IN_LATIN = /(?<=[A-Za-z0-9])\s+(?=[A-Za-z0-9])/gu;
/** Stands for the spaces that count while all others go; no text has it once control characters are marks. */
const KEPT_SPACE = '\u0000';

/**
 * The form in which an exported text is compared with what it should say: what Word, WPS, Excel and
 * LibreOffice change by themselves on saving is no alteration.
 *
 * Straight and curly quotation marks are one; white space counts only between two Latin letters or
 * digits, and there as one space; characters that a document cannot hold are the marks that
 * `visibleText` puts in their place. Nothing else is folded.
 *
 * `“ 4.5 万亩 ” → "4.5万亩"`, `Plan  A → Plan A`
 */
export function proofText(text: string): string {
  return visibleText(text)
    .text.replaceAll(UNSEEN, '')
    .replaceAll(DOUBLE_QUOTES, '"')
    .replaceAll(SINGLE_QUOTES, "'")
    .replaceAll(SPACE_IN_LATIN, KEPT_SPACE)
    .replaceAll(/\s+/gu, '')
    .replaceAll(KEPT_SPACE, ' ');
}

const PRIME = 0x0100_0193;
const BASIS = 0x811c_9dc5;
const SECOND_BASIS = 0x9747_b28c;
/** What `proofText` may change; everything else goes into the code as it is. */
const FOLDED =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\s\u0000-\u001f\u007f-\u00ad\u200b-\u2060\ud800-\udfff\ufeff-\uff07\ufffe\uffff]/u;

/**
 * The proof code (核验码) of a text: 16 hexadecimal digits over its `proofText`, the same on every
 * machine. It tells a change by accident or by hand, and is no secret: anybody can work it out, so
 * what proves a text is the archive, never the code.
 *
 * Two FNV-1a lanes over UTF-16 code units: a change of one unit always changes the code.
 */
export function proofCode(text: string): string {
  const form = FOLDED.test(text) ? proofText(text) : text;
  let first = BASIS;
  let second = SECOND_BASIS;
  for (let at = 0; at < form.length; at += 1) {
    const unit = form.charCodeAt(at);
    first = Math.imul(first ^ unit, PRIME);
    second = Math.imul(second ^ unit, PRIME);
    second ^= second >>> 15;
  }
  return hexadecimal(first) + hexadecimal(second);
}

function hexadecimal(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
