/**
 * Writes text into HTML that XML can read too: what is markup becomes references, what neither can
 * hold a visible mark, counted in `replaced`.
 */
export declare class HtmlText {
  #private;
  get replaced(): number;
  escape(text: string): string;
}
