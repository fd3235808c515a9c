/** Points that `text` takes in a style, the space between scripts included. */
export declare function textPoints(text: string, size: number, characterSpacing: number): number;
/**
 * Estimates on which page each bookmark of a document stands. Lines are counted by us (measured.ts);
 * what is left are headings and other short lines, set on a square grid.
 */
export declare const ESTIMATOR: ((
  body: import('docx').IXmlableObject,
  context: import('docx').IContext,
) => import('docx').EstimatedPageNumbers) & {
  readonly listNumbers?: (
    body: import('docx').IXmlableObject,
    context: import('docx').IContext,
  ) => ReadonlyMap<string, import('docx').BookmarkListNumber>;
} & import('docx').TemplatePageNumberEstimator;
