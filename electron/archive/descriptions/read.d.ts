import { type Described } from '#core/description/description.ts';
import type { Profile } from '#core/description/profile.ts';
import { type ArticleFound } from '#db/queries/articles.ts';
import type { DescriptionView, ProfileView } from '../../contract.ts';
import type { Session } from '../session.ts';
/** The description of one article. Errors: `E-NOTFOUND`. */
export declare function readDescription(session: Session, articleId: string): DescriptionView;
/** Errors: `E-NOTFOUND`. */
export declare function articleNamedBy(session: Session, articleId: string): ArticleFound;
export declare function profileView(profile: Profile): ProfileView;
/** What a row says in each of these fields, as far as a row knows without its page. */
export declare function rowDescribed(
  row: ArticleFound,
  fields: readonly string[],
): Readonly<Record<string, Described>>;
