/** What the text of a report may count, in braces: `引用报道{引用篇数}篇`. */
export const TOKENS = ['档案库', '截至日期', '引用篇数', '举措数', '摘录数', '数据数'] as const;
export type Token = (typeof TOKENS)[number];
export type TokenValues = Readonly<Record<Token, string | number>>;

/** True where the text holds something that is counted. */
export function hasTokens(text: string): boolean {
  return TOKENS.some((token) => text.includes(`{${token}}`));
}

/** The text with its counts; braces around anything else stay. */
export function fillTokens(text: string, values: TokenValues): string {
  return text.replaceAll(/\{([^{}]{1,10})\}/gu, (whole, name: string) => {
    const token = TOKENS.find((one) => one === name);
    return token === undefined ? whole : String(values[token]);
  });
}

/**
 * What a text leaves to its writer: guiding sentences in full-width square brackets, which a printed
 * report must not hold. Unknown values stand in half-width ones (DA/T 22) and are none.
 */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/［[^［］\n]*］/gu)].map(([found]) => found);
}
