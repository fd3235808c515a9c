const MASKABLE =
  /^(?:report-(?:word|html|pdf)|(?:annotations|articles|figures|ledger-(?:articles|initiatives|figures)|kwic)-(?:csv|xlsx))$/u;

/** Whether private persons can be masked in an export of that kind; elsewhere nobody may believe in a mask. */
export function isMaskable(kind: string): boolean {
  return MASKABLE.test(kind);
}
