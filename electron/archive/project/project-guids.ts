import type { AnnotationKind } from '#core/annotation/annotation.ts';

/**
 * The codes of what is no initiative: made once, never to change. In other programs a figure, a date
 * or a place is a passage with this code; a note is a passage with a note.
 */
export const CODES_OF_KINDS: readonly { readonly kind: AnnotationKind; readonly guid: string }[] = [
  { kind: 'initiative', guid: 'b0c4f7a2-6f57-5c1e-9d3a-3f1b6a7e0001' },
  { kind: 'figure', guid: 'b0c4f7a2-6f57-5c1e-9d3a-3f1b6a7e0002' },
  { kind: 'date', guid: 'b0c4f7a2-6f57-5c1e-9d3a-3f1b6a7e0003' },
  { kind: 'place', guid: 'b0c4f7a2-6f57-5c1e-9d3a-3f1b6a7e0004' },
  { kind: 'person', guid: 'b0c4f7a2-6f57-5c1e-9d3a-3f1b6a7e0005' },
  { kind: 'organisation', guid: 'b0c4f7a2-6f57-5c1e-9d3a-3f1b6a7e0006' },
];

/** What a project says of an article as values of variables: fields of `ArticleRecord` or of its description. */
export const VARIABLES: readonly {
  readonly key: string;
  readonly name: string;
  readonly guid: string;
}[] = [
  { key: 'medium', name: '媒体', guid: 'd3a1c9e4-21b8-5e0f-8c55-7a90b4c20001' },
  { key: 'publishedOn', name: '刊发日期', guid: 'd3a1c9e4-21b8-5e0f-8c55-7a90b4c20002' },
  { key: 'page', name: '版次', guid: 'd3a1c9e4-21b8-5e0f-8c55-7a90b4c20003' },
  { key: 'place', name: '地区', guid: 'd3a1c9e4-21b8-5e0f-8c55-7a90b4c20004' },
  { key: 'byline', name: '作者', guid: 'd3a1c9e4-21b8-5e0f-8c55-7a90b4c20005' },
  { key: 'referenceCode', name: '档号', guid: 'd3a1c9e4-21b8-5e0f-8c55-7a90b4c20006' },
  { key: 'mediaLevel', name: '媒体级别', guid: 'd3a1c9e4-21b8-5e0f-8c55-7a90b4c20007' },
  { key: 'genre', name: '体裁', guid: 'd3a1c9e4-21b8-5e0f-8c55-7a90b4c20008' },
  { key: 'keywords', name: '主题词', guid: 'd3a1c9e4-21b8-5e0f-8c55-7a90b4c20009' },
];
