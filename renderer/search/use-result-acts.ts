import { useTranslation } from 'react-i18next';
import { readSearch, termsOf, type SearchText } from '#core/search/query/read-search.ts';
import { searchAsQuery } from '#core/search/query/search-as-query.ts';
import type { SearchPage, SearchRow } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useNotices } from '../app/use-notices.ts';
import { useOccurrences } from '../occurrences/occurrences-state.ts';
import { useSend, type SentPassage } from '../reports/send-state.ts';
import { fold } from '../ui/fold.ts';
import { lineText, rowText } from './copy-text.ts';
import { currentAt } from './result-items.ts';
import { useSearch } from './search-state.ts';
import type { Concordance, FoundArticles } from './use-results.ts';

/** More goes into a file. */
const MOST_COPIED = 1000;

/** What can be done with the results; `queryText` is what finds them wherever only a query is taken. */
export function useResultActs(found: FoundArticles, concordance: Concordance) {
  const { t } = useTranslation();
  const notices = useNotices();
  const { client } = useArchive();
  const { asked, view, sort, order, duplicates, currentId, row, passage, line } = useSearch();
  const { rows } = found;
  const { lines } = concordance;
  const queryText = searchAsQuery(asked, fold).text ?? '';
  const any = queryText !== '' && (view === 'list' ? rows.length > 0 : lines.length > 0);

  const currentRow =
    rows[
      currentAt(
        rows.map(({ article: { id } }) => ({ id })),
        currentId,
        row,
      )
    ];
  const currentLine = lines[Math.min(line, lines.length - 1)];

  function currentPassage(): SentPassage | null {
    if (view === 'kwic') return placeIn(currentLine?.sourceId, currentLine?.spans);
    return placeIn(currentRow?.article.sourceId, currentRow?.snippets[passage]?.spans);
  }

  function copy(text: string, n: number): void {
    navigator.clipboard
      .writeText(text)
      .then(() => notices.done(t('search.copied', { n }), '', 'search-copied'))
      .catch(reportFailure);
  }

  async function texts(): Promise<readonly string[]> {
    if (view === 'kwic') {
      const page = await client.search.kwic({ ...asked, sort, limit: MOST_COPIED });
      return page.at === 'found' ? page.hits.map(lineText) : [];
    }
    const all: SearchRow[] = [];
    let after: string | null = null;
    do {
      const page: SearchPage = await client.search.find({
        ...asked,
        order,
        duplicates,
        after,
        limit: 200,
      });
      if (page.at !== 'found') break;
      all.push(...page.rows);
      after = page.next;
    } while (after !== null && all.length < MOST_COPIED);
    return all.map(rowText);
  }

  return {
    any,
    queryText,
    tagAll: () =>
      useOccurrences.getState().open({
        text: wordOf(asked),
        labelsOf: null,
        initiativeIds: [],
        scope: 'search',
        search: queryText,
        articleId: null,
        selection: null,
      }),
    send: () => useSend.getState().sendSearch(asked, currentPassage()),
    copy: () => {
      if (view === 'list' && currentRow !== undefined) copy(rowText(currentRow), 1);
      if (view === 'kwic' && currentLine !== undefined) copy(lineText(currentLine), 1);
    },
    /** The first thousand, in the order on the screen. */
    copyAll: () => {
      texts()
        .then((all) => copy(all.join(view === 'list' ? '\n\n' : '\n'), all.length))
        .catch(reportFailure);
    },
  };
}

export type ResultActs = ReturnType<typeof useResultActs>;

function placeIn(
  sourceId: string | undefined,
  spans: SentPassage['spans'] | undefined,
): SentPassage | null {
  if (sourceId === undefined || spans === undefined || spans.length === 0) return null;
  return { sourceId, spans };
}

/** The one text that is sought; empty where there are several, or none. */
function wordOf(asked: SearchText): string {
  const { query } = readSearch(asked, fold);
  const [word, ...more] =
    query === null
      ? []
      : termsOf(query).flatMap((term) => (term.kind === 'text' ? [term.text] : []));
  return word === undefined || more.length > 0 ? '' : word;
}
