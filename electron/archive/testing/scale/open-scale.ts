import { makeFold, type Fold } from '#core/text/fold.ts';
import type { Query } from '#core/search/query/query.ts';
import { labelsOf } from '#core/thesaurus/labels.ts';
import { openArchive, type Db } from '#db/open.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { asksArchive, type ArchiveSide } from '#db/search/condition.ts';
import { searchFolded, type FoldedPage } from '#db/search/folded.ts';
import { openIndexForReading, type IndexDb } from '#db/search/index-file.ts';
import { readFound } from '#db/search/read-found.ts';
import { mostRelevant, searchIndex, type FoundDoc, type FoundPage } from '#db/search/read.ts';
import { foldedUpTo, openScanTable, type ScanDb } from '#db/testing/scan-table.ts';
import { readScriptTable } from '../../assets.ts';
import { fewOf, passagesIn } from '../../search/passages.ts';
import type { QueryMatter } from './bench-queries.ts';

/** Results on a page, and places shown of each. */
const ROWS = 50;
const SNIPPETS = 3;
/** Readings that queries are cut out of. */
const READ = 2000;

/** An archive, its index and the table of its texts, as three files of one name: `NAME.juanzong`, `NAME-search.db`, `NAME-scan.db`. */
export class Scale {
  readonly fold: Fold = makeFold(readScriptTable());
  readonly archive: Db;
  readonly index: IndexDb;
  readonly scan: ScanDb;
  /** No query of the benchmark asks the archive. */
  readonly side: ArchiveSide = { articlesFor: () => [] };

  constructor(name: string) {
    this.archive = openArchive(`${name}.juanzong`);
    this.index = openIndexForReading(`${name}-search.db`);
    this.scan = openScanTable(`${name}-scan.db`);
  }

  /** The count and the newest fifty, by their ids. */
  newest(query: Query, counted = true): FoundPage {
    return searchIndex(this.index, query, this.fold, this.side, { limit: ROWS, counted });
  }

  /** The same with near-duplicates folded, as the window asks. */
  folded(query: Query): FoldedPage {
    return searchFolded(this.index, query, this.fold, this.side, { limit: ROWS });
  }

  relevant(query: Query): readonly FoundDoc[] {
    return mostRelevant(this.index, query, this.fold, this.side, ROWS);
  }

  /** The rows of the table of results, as the archive process makes them: what is known of each article, and its snippets. */
  rows(query: Query, docs: readonly FoundDoc[]): number {
    const ids = docs.map(({ articleId }) => articleId);
    let snippets = 0;
    for (const { read } of readFound(this.archive, ids, asksArchive(query))) {
      snippets += fewOf(passagesIn(this.archive, read, query, this.fold), SNIPPETS).length;
    }
    return snippets;
  }

  count(text: string): number {
    const query: Query = { kind: 'text', scope: 'all', text };
    return this.newest(query).count ?? 0;
  }

  /** What queries are cut out of: pages whose file names do not come after `last`, which a smaller archive has too. */
  matter(articles: number, last: string): QueryMatter {
    const readings: string[] = [];
    for (const folded of foldedUpTo(this.scan, last)) {
      readings.push(folded);
      if (readings.length === READ) break;
    }
    return {
      readings,
      articles,
      initiatives: listInitiatives(this.archive).flatMap((one) => labelsOf(one).slice(0, 1)),
      count: (text) => this.count(text),
      fold: this.fold,
    };
  }
}
