import type { ExportData } from '#core/export/export-data.ts';
import {
  keepsArticle,
  queriesOf,
  readyFilter,
  wantedInitiatives,
  type DataFilter,
  type FoundByQuery,
} from '#core/export/filter.ts';
import type { ComposeBlock, ComposeScope } from '#core/report/compose.ts';
import { articlesPrinted } from '#core/report/printed-articles.ts';
import type { Pieces } from '#core/pieces.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { articleFacts, factsOfArticles, type ArticleFacts } from '#db/queries/mentions.ts';
import {
  articlesNaming,
  articlesOfAnnotations,
  articlesWithAccepted,
} from '#db/queries/report-articles.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { articlesById } from '../export/gather.ts';
import { localTime } from '../local-time.ts';
import type { Session } from '../session.ts';

/**
 * Everything that the blocks of a report are composed from: of the archive's articles only theirs.
 * With `scope` `printed` what frozen blocks would say is left out.
 */
export function* gatherForBlocks(
  session: Session,
  blocks: readonly Pick<ComposeBlock, 'content' | 'frozen'>[],
  found: FoundByQuery,
  scope: ComposeScope,
): Pieces<ExportData> {
  const initiatives = listInitiatives(session.db);
  const wanted = new Wanted(session, initiatives, found);
  const asked = blocks.every(({ frozen }) => frozen !== null) && scope === 'printed' ? [] : blocks;
  for (const { content, frozen } of asked) {
    for (const id of articlesPrinted(frozen ?? [])) wanted.ids.add(id);
    if (frozen !== null && scope === 'printed') continue;
    switch (content.kind) {
      case 'quotation':
        wanted.annotationIds.push(content.annotationId);
        break;
      case 'article':
        wanted.ids.add(content.articleId);
        break;
      case 'passages':
        yield* wanted.addQuery(content.query, 'initiative');
        break;
      case 'excerpts':
        // Without a query it has no words to look for.
        if (queriesOf([content.query]).length > 0) yield* wanted.addQuery(content.query, null);
        break;
      case 'figures':
        // Figures of what is quoted lie in articles that other blocks want.
        if (!content.quotedOnly) yield* wanted.addQuery(content.query, 'figure');
        break;
      case 'articles':
        yield* wanted.addQuery(content.query, null);
        break;
      // Counted by the store, without a text.
      case 'pivot':
      case 'chart':
      case 'heading':
      case 'text':
      case 'contents':
      case 'sources':
      case 'page-break':
        break;
    }
  }
  return {
    archiveName: session.archiveName,
    exportedAt: localTime(session.actor.now()),
    initiatives,
    articles: yield* articlesById(session, wanted.all()),
  };
}

/** Ids of the articles that blocks want, found without reading a text. */
class Wanted {
  readonly ids = new Set<string>();
  readonly annotationIds: string[] = [];
  readonly #session: Session;
  readonly #initiatives: readonly Initiative[];
  readonly #found: FoundByQuery;
  #facts: readonly ArticleFacts[] | null = null;

  constructor(session: Session, initiatives: readonly Initiative[], found: FoundByQuery) {
    this.#session = session;
    this.#initiatives = initiatives;
    this.#found = found;
  }

  /** The articles that a query lets through, and in which something of the kind is accepted. */
  *addQuery(query: DataFilter, kind: 'initiative' | 'figure' | null): Pieces<void> {
    const { db } = this.#session;
    const named = wantedInitiatives(this.#initiatives, query.initiative);
    const holding =
      named !== null
        ? yield* articlesNaming(db, named)
        : kind === null
          ? null
          : yield* articlesWithAccepted(db, kind);
    const { articleIds = [], ...ready } = readyFilter(query, this.#found);
    const chosen = articleIds.length > 0 ? new Set(articleIds) : null;
    const facts = ready.found ? yield* factsOfArticles(db, ready.found) : yield* this.#all();
    for (const { articleId: id, place, publishedOn } of facts) {
      if (holding !== null && !holding.has(id)) continue;
      if (chosen !== null && !chosen.has(id)) continue;
      if (keepsArticle({ id, place, publishedOn }, ready)) this.ids.add(id);
    }
  }

  *#all(): Pieces<readonly ArticleFacts[]> {
    this.#facts ??= yield* articleFacts(this.#session.db);
    return this.#facts;
  }

  all(): readonly string[] {
    const quoted = articlesOfAnnotations(this.#session.db, this.annotationIds);
    return [...new Set([...this.ids, ...quoted])];
  }
}
