/** What is to be said: initiatives that are known, such as are made with it, and a note. */
export interface Said {
  readonly initiativeIds: readonly string[];
  readonly newInitiatives: readonly { readonly prefLabel: string; readonly theme: string }[];
  readonly note: string;
}
