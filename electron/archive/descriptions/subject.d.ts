import { type DerivedValues, type Statements } from '#core/description/description.ts';
import { type Profile } from '#core/description/profile.ts';
import type { ArticleFound } from '#db/queries/articles.ts';
import type { Db } from '#db/open.ts';
/**
 * Fields whose value was kept with the article before there were profiles, and where. They still
 * are, so that older journals replay; the description keeps how sure the value is.
 */
export declare const KEPT_WITH_ARTICLE: {
  readonly title: 'suppliedTitle';
  readonly medium: 'suppliedMedium';
  readonly publishedOn: 'suppliedPublishedOn';
  readonly place: 'suppliedPlace';
};
export type KeptField = keyof typeof KEPT_WITH_ARTICLE;
export declare function isKeptWithArticle(field: string): field is KeptField;
/** An article as its description sees it. */
export interface Subject {
  readonly articleId: string;
  readonly profile: Profile;
  readonly statements: Statements;
  readonly derived: DerivedValues;
}
/** What is stated, with what the article itself keeps put in its place. */
export declare function statementsWith(
  stored: Statements,
  article: Pick<ArticleFound, 'supplied'>,
): Statements;
/** The subject of a row, without what only its page says: enough for lists, facets and codes. */
export declare function rowSubject(row: ArticleFound): Subject;
/** The subject of a row with everything its page and its journal say. */
export declare function fullSubject(db: Db, row: ArticleFound): Subject;
/** What a row of the library says of its description. */
export declare function summaryOf(
  db: Db,
  row: ArticleFound,
): {
  readonly profile: string;
  readonly referenceCode: string;
  readonly missing: string[];
};
/** Fields that have to be described and are not. */
export declare function missingOf(db: Db, row: ArticleFound): readonly string[];
