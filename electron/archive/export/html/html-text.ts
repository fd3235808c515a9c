import { visibleText } from '#core/export/visible-marks.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser of HTML makes a line feed of it (HTML Standard, 13.2.3.5); of XML too.
  '\r': '&#13;',
};

/**
 * Writes text into HTML that XML can read too: what is markup becomes references, what neither can
 * hold a visible mark, counted in `replaced`.
 */
export class HtmlText {
  #replaced = 0;

  get replaced(): number {
    return this.#replaced;
  }

  escape(text: string): string {
    const { text: shown, replaced } = visibleText(text);
    this.#replaced += replaced;
    return shown.replaceAll(/[&<>"'\r]/gu, (sign) => ESCAPES[sign] ?? '');
  }
}
