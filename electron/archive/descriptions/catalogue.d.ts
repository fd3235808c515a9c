import { type FacetChoice, type Facetted } from '#core/description/facets.ts';
import type { Db } from '#db/open.ts';
import { type ArticleQuery } from '#db/queries/articles.ts';
import type { Session } from '../session.ts';
/** An article with what the library is narrowed by; initiatives by their ids. */
export interface CatalogueEntry extends Facetted {
  readonly at: number;
  readonly text: string;
}
/** What narrows the library. */
export interface LibraryChoice {
  readonly text: string;
  readonly facets?: FacetChoice | undefined;
}
type LibraryOrder = Pick<ArticleQuery, 'sort' | 'descending'>;
/**
 * What the library is narrowed by, of every article, in memory and in step with the journal. Tens of
 * thousands of articles that pass a filter are never sent anywhere: they are counted, put in order by
 * an index, and shown by pages.
 */
export declare class Catalogue {
  #private;
  constructor(session: Session);
  /** Brings it into step in turns. */
  inStep(): Promise<void>;
  get entries(): Iterable<CatalogueEntry>;
  /** Row numbers of the articles that a choice leaves, in order (db/queries/articles.ts). */
  places(choice: LibraryChoice, order: LibraryOrder): Promise<readonly number[]>;
}
/** A choice says initiatives by label, the catalogue by id: a label may change. */
export declare function choiceByIds(db: Db, choice: FacetChoice): FacetChoice;
/** The catalogue that a session keeps; one for all who ask. */
export declare function catalogueKept(session: Session): Catalogue;
export {};
