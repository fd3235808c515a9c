export interface BaselineArticle {
  readonly text: string;
  readonly marks: readonly {
    readonly spans: readonly { readonly start: number; readonly end: number }[];
  }[];
}

export interface BaselineOptions {
  readonly renderer: 'SPANS' | 'CSS_HIGHLIGHTS';
  /** `one`: the whole text in one text node; `paragraphs`: an element for each paragraph. */
  readonly nodes: 'one' | 'paragraphs';
}

/** What the benchmark calls from outside. */
export interface BaselineHandle {
  article: BaselineArticle | null;
  options: BaselineOptions;
  /** Where the next annotation is made, in the text. */
  next: { readonly start: number; readonly end: number };
  readonly isOpen: () => boolean;
  readonly isTagged: () => boolean;
  readonly close: () => void;
}
