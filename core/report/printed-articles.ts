import type { PrintedPart } from './printed.ts';

/** Ids of the articles that something is printed of: quoted, tabulated, in full, or in the list of sources. */
export function articlesPrinted(parts: readonly PrintedPart[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part): readonly string[] => {
      switch (part.kind) {
        case 'quotation':
        case 'article':
          return [part.articleId];
        case 'figures':
          return part.groups.flatMap(({ rows }) => rows.map(({ articleId }) => articleId));
        case 'sources':
          return part.entries.map(({ articleId }) => articleId);
        case 'heading':
        case 'paragraph':
        case 'pivot':
        case 'chart':
        case 'contents':
        case 'page-break':
          return [];
      }
    }),
  );
}
