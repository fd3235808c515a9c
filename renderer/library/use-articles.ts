import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ArticleRow } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { Paced } from '../ui/paced.ts';
import { blocksInView, type Rows } from './row-blocks.ts';
import { useLibrary } from './library-state.ts';

/** Rows fetched at once: some screens full, small enough to arrive between two frames. */
const BLOCK = 100;
/** Milliseconds between two looks at which rows are in view, so that rows that fly past are not asked for. */
const PACE = 60;
/** Milliseconds for which blocks that are out of view are kept: going back a little costs nothing. */
const KEPT = 30_000;

interface Block {
  readonly total: number;
  readonly rows: readonly ArticleRow[];
}

/** The articles that pass the filter, in the chosen order. */
export interface Articles {
  /** False until anything was answered. */
  readonly ready: boolean;
  readonly total: number;
  /** The article of a row; undefined for one that has not been fetched. */
  readonly at: (row: number) => ArticleRow | undefined;
  /** Says which rows are in view, the last one included. */
  readonly see: (first: number, last: number) => void;
  /** Another filter or order is another list. */
  readonly list: string;
}

interface Known {
  readonly ready: boolean;
  readonly total: number;
  readonly blocks: readonly (readonly ArticleRow[])[];
}

const NOTHING: Known = { ready: false, total: 0, blocks: [] };

/**
 * The articles that pass the filter, in the chosen order: the rows in view, those that follow, and the
 * current one are fetched in blocks, and they alone again when the archive changes. What was seen before is
 * asked for anew when it comes into view.
 */
export function useArticles(): Articles {
  const { queries } = useArchive();
  const { text, facets, sort, descending, row } = useLibrary();
  const list = JSON.stringify([text, facets, sort, descending]);
  const [view, setView] = useState<Rows>({ first: 0, last: 0 });
  const [paced] = useState(() => new Paced(PACE, setView));
  useEffect(() => () => paced.stop(), [paced]);
  // Until another list has answered, the last one stays on the screen.
  const [last, setLast] = useState<{ readonly known: Known; readonly blocks: readonly number[] }>({
    known: NOTHING,
    blocks: [],
  });
  const length = last.known.ready ? last.known.total : Infinity;
  const blocks = useMemo(() => blocksInView(view, row, BLOCK, length), [view, row, length]);
  const known = useQueries({
    queries: blocks.map((block) =>
      queries.articles.list.queryOptions({
        input: { text, facets, sort, descending, offset: block * BLOCK, limit: BLOCK },
        gcTime: KEPT,
      }),
    ),
    combine: knownOf,
  });
  if (known.ready && (last.known !== known || last.blocks !== blocks)) setLast({ known, blocks });
  const shown = known.ready ? { known, blocks } : last;

  const { known: answered, blocks: numbers } = shown;
  const at = useCallback(
    (index: number) => answered.blocks[numbers.indexOf(Math.floor(index / BLOCK))]?.[index % BLOCK],
    [answered, numbers],
  );
  return {
    ready: answered.ready,
    total: answered.total,
    at,
    see: useCallback((first: number, end: number) => paced.next({ first, last: end }), [paced]),
    list,
  };
}

function knownOf(results: readonly UseQueryResult<Block>[]): Known {
  const answered = results.filter(({ data }) => data !== undefined);
  const latest = answered.toSorted((a, b) => b.dataUpdatedAt - a.dataUpdatedAt)[0]?.data;
  return {
    ready: latest !== undefined,
    total: latest?.total ?? 0,
    blocks: results.map(({ data }) => data?.rows ?? []),
  };
}
