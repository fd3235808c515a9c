import type { FigureBody } from '../../extract/figure.ts';
import type { Role } from '../../page/role.ts';
import type { Sections } from '../sections.ts';
import type { ArticleStatus } from './query.ts';

/** What of an article is searched as text. */
export interface ArticleText {
  readonly sections: Sections;
  /** A title that we supply; empty where there is none. */
  readonly suppliedTitle: string;
}

/** What queries ask of an article. Texts are as they are printed or were typed, not folded. */
export interface ArticleFacts extends ArticleText {
  /** Names of those who wrote it. */
  readonly authors: readonly string[];
  readonly medium: string;
  readonly place: string;
  /** EDTF, as it is kept: `2018-05`; empty where it is not known. */
  readonly publishedOn: string;
  readonly roles: readonly Role[];
  /** All labels, preferred and alternative, of the initiatives that accepted annotations name. */
  readonly initiatives: readonly string[];
  readonly themes: readonly string[];
  readonly notes: readonly string[];
  readonly statuses: readonly ArticleStatus[];
  readonly figures: readonly Pick<FigureBody, 'value' | 'valueMax' | 'unit'>[];
}

/** What 题名 searches: the titles as printed, and under them the one that we supply. */
export function searchedTitle(title: string, suppliedTitle: string): string {
  return [title, suppliedTitle].filter((text) => text !== '').join('\n');
}

/** The values of a field. */
export function valuesOf(
  facts: ArticleFacts,
  field: 'author' | 'medium' | 'place' | 'initiative' | 'theme' | 'note',
): readonly string[] {
  switch (field) {
    case 'initiative':
      return facts.initiatives;
    case 'theme':
      return facts.themes;
    case 'note':
      return facts.notes;
    case 'author':
      return facts.authors;
    case 'medium':
    case 'place':
      return facts[field] === '' ? [] : [facts[field]];
  }
}

/** How far an article with so many annotations that were accepted and that wait has been annotated. */
export function statusesOf(accepted: number, pending: number): readonly ArticleStatus[] {
  if (accepted === 0 && pending === 0) return ['none'];
  return [
    ...(accepted > 0 ? ['accepted' as const] : []),
    ...(pending > 0 ? ['pending' as const] : []),
  ];
}
