import type { AnnotationKind } from '#core/annotation/annotation.ts';
/**
 * The codes of what is no initiative: made once, never to change. In other programs a figure, a date
 * or a place is a passage with this code; a note is a passage with a note.
 */
export declare const CODES_OF_KINDS: readonly {
  readonly kind: AnnotationKind;
  readonly guid: string;
}[];
/** What a project says of an article as values of variables: fields of `ArticleRecord` or of its description. */
export declare const VARIABLES: readonly {
  readonly key: string;
  readonly name: string;
  readonly guid: string;
}[];
