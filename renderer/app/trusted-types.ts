interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { readonly createHTML: (text: string) => string | null },
  ): unknown;
}

/**
 * The window forbids every assignment of markup from text (`require-trusted-types-for 'script'`).
 * antd fills its style elements through `innerHTML`, which is such an assignment; this lets text
 * without a single tag pass there and refuses everything else. Import it before antd runs.
 */
export function allowPlainTextOnly(): void {
  const { trustedTypes } = window as { readonly trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', { createHTML: (text) => (isPlain(text) ? text : null) });
}

/** True where a parser of markup would find nothing but text: no tag, no character reference. */
export function isPlain(text: string): boolean {
  return !/<|&(?:#|[a-z])/iu.test(text);
}
