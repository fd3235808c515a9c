import { describedAs } from '#core/description/description.ts';
import { yearOf } from '#core/description/date-form.ts';
import { passesFacets, type FacetChoice, type Facetted } from '#core/description/facets.ts';
import { CODE_FIELD, fieldOf } from '#core/description/profile.ts';
import type { Db } from '#db/open.ts';
import {
  articlesInOrder,
  catalogueOf,
  type ArticleQuery,
  type CatalogueRow,
} from '#db/queries/articles.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { journalPosition } from '#db/search/in-step.ts';
import { inTurns } from '../in-turns.ts';
import { KeptBySource } from '../kept-by-source.ts';
import { perSession } from '../per-session.ts';
import type { Session } from '../session.ts';
import { missingOf, rowSubject } from './subject.ts';

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

/** Entries looked at in one piece of work. */
const AT_ONCE = 500;
/** Orders that are remembered: of the screen, and of the one before it. */
const ORDERS = 2;

interface Ordered {
  readonly key: string;
  readonly position: string;
  readonly places: readonly number[];
}

/**
 * What the library is narrowed by, of every article, in memory and in step with the journal. Tens of
 * thousands of articles that pass a filter are never sent anywhere: they are counted, put in order by
 * an index, and shown by pages.
 */
export class Catalogue {
  readonly #session: Session;
  readonly #kept: KeptBySource<readonly CatalogueEntry[]>;
  readonly #entries = new Map<number, CatalogueEntry>();
  /** Values said once and shared: a hundred thousand articles have few. Lists of initiatives are all different. */
  readonly #shared = new Map<string, readonly string[]>();
  #orders: readonly Ordered[] = [];

  constructor(session: Session) {
    this.#session = session;
    this.#kept = new KeptBySource(session, {
      read: (db, sourceIds, share) =>
        new Map(
          [...catalogueOf(db, sourceIds, share)].map(([sourceId, rows]) => [
            sourceId,
            rows.map((row) => this.#entryOf(db, row)),
          ]),
        ),
      replaced: (old, now) => {
        for (const { at, articleId } of old ?? []) {
          // Another article may have got the number by now.
          if (this.#entries.get(at)?.articleId === articleId) this.#entries.delete(at);
        }
        for (const entry of now ?? []) this.#entries.set(entry.at, entry);
      },
      emptied: () => {
        this.#entries.clear();
        this.#shared.clear();
      },
    });
  }

  /** Brings it into step in turns. */
  inStep(): Promise<void> {
    return this.#kept.inStep();
  }

  get entries(): Iterable<CatalogueEntry> {
    return this.#entries.values();
  }

  /** Row numbers of the articles that a choice leaves, in order (db/queries/articles.ts). */
  async places(choice: LibraryChoice, order: LibraryOrder): Promise<readonly number[]> {
    await this.inStep();
    const { db } = this.#session;
    const key = JSON.stringify([choice.text, choice.facets ?? {}, order.sort, order.descending]);
    const position = journalPosition(db);
    const known = this.#orders.find((one) => one.key === key && one.position === position);
    if (known !== undefined) return known.places;
    const places = await inTurns(this.#passing(choice, articlesInOrder(db, order)));
    this.#orders = [{ key, position, places }, ...this.#orders].slice(0, ORDERS);
    return places;
  }

  *#passing(
    { text, facets }: LibraryChoice,
    order: readonly number[],
  ): Generator<undefined, readonly number[]> {
    const choice = facets === undefined ? null : choiceByIds(this.#session.db, facets);
    const places: number[] = [];
    for (const [index, at] of order.entries()) {
      const entry = this.#entries.get(at);
      if (
        entry !== undefined &&
        (text === '' || entry.text.includes(text)) &&
        (choice === null || passesFacets(entry, choice))
      ) {
        places.push(at);
      }
      if (index % AT_ONCE === 0) yield;
    }
    return places;
  }

  #entryOf(db: Db, { at, text, initiativeIds, article }: CatalogueRow): CatalogueEntry {
    const { profile, statements, derived } = rowSubject(article);
    const said = (id: string): string => {
      const field = fieldOf(profile, id);
      return (field && describedAs(field, statements, derived)?.value) ?? '';
    };
    const missing = missingOf(db, article);
    const { accepted, pending } = article;
    const state = pending > 0 ? 'waiting' : accepted > 0 ? 'annotated' : 'untouched';
    return {
      at,
      text,
      articleId: article.id,
      values: {
        medium: this.#share([said('medium')]),
        year: this.#share([yearOf(said('publishedOn'))]),
        place: this.#share([said('place')]),
        initiative:
          initiativeIds.length > 1 ? initiativeIds : this.#share([initiativeIds[0] ?? '']),
        state: this.#share(article.incomplete ? [state, 'incomplete'] : [state]),
        completeness: this.#share([missing.length === 0 ? 'complete' : 'lacking']),
        missing: this.#share(missing),
        code: this.#share([statements[CODE_FIELD] ? 'with' : 'without']),
        profile: this.#share([profile.id]),
        mediaLevel: this.#share([said('mediaLevel')]),
      },
    };
  }

  #share(values: readonly string[]): readonly string[] {
    const key = values.join('\n');
    const known = this.#shared.get(key);
    if (known !== undefined && known.length === values.length) return known;
    this.#shared.set(key, values);
    return values;
  }
}

/** A choice says initiatives by label, the catalogue by id: a label may change. */
export function choiceByIds(db: Db, choice: FacetChoice): FacetChoice {
  const { initiative } = choice;
  if (initiative === undefined || initiative.length === 0) return choice;
  const ids = new Map(listInitiatives(db).map(({ id, prefLabel }) => [prefLabel, id]));
  return { ...choice, initiative: initiative.map((label) => ids.get(label) ?? label) };
}

/** The catalogue that a session keeps; one for all who ask. */
export const catalogueKept = perSession((session) => new Catalogue(session));
