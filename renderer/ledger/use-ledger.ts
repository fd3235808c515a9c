import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { LedgerGroup, LedgerSort } from '#core/ledger/ledger.ts';
import type { LedgerWanted } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { useSettled } from '../ui/use-settled.ts';
import { withHeadings, type LedgerRow } from './ledger-rows.ts';
import {
  ledgerFilterFrom,
  useLedger,
  type LedgerTab,
  type Narrowing,
  type TableOrder,
} from './ledger-state.ts';

/** Rows fetched at once. */
const BLOCK = 200;
/** Initiatives come with a sentence out of an article each. */
const INITIATIVES = 60;
/** Typing that pauses for this long (ms) is looked at. */
const QUIET = 200;

type Cursor = (string | number)[];

/** What the tables are asked for with; orders are of the table that they were chosen in. */
export function wantedFrom(
  narrowing: Narrowing,
  orders: Readonly<Record<'figures' | 'articles' | 'initiatives', TableOrder>>,
): Omit<LedgerWanted, 'units'> {
  const { figures, articles, initiatives } = orders;
  return {
    figures: {
      filter: ledgerFilterFrom(narrowing, 'figures'),
      sort: figures.sort as LedgerSort<'figures'>,
      descending: figures.descending,
      group: figures.group as LedgerGroup<'figures'> | null,
    },
    articles: {
      filter: ledgerFilterFrom(narrowing, 'articles'),
      sort: articles.sort as LedgerSort<'articles'>,
      descending: articles.descending,
      group: articles.group as LedgerGroup<'articles'> | null,
    },
    initiatives: {
      filter: ledgerFilterFrom(narrowing, 'initiatives'),
      sort: initiatives.sort as LedgerSort<'initiatives'>,
      descending: initiatives.descending,
      group: initiatives.group as LedgerGroup<'initiatives'> | null,
    },
  };
}

/** The rows of the ledger that is on the screen, fetched block by block, and what they add up to. */
export function useLedgerRows(tab: LedgerTab) {
  const { queries } = useArchive();
  const { narrowing, orders } = useLedger();
  const settled = useSettled(narrowing, QUIET);
  const wanted = useMemo(() => wantedFrom(settled, orders), [settled, orders]);
  const figures = useInfiniteQuery(
    queries.ledger.figures.infiniteOptions({
      input: (cursor: Cursor | null) => ({ ...wanted.figures, cursor, limit: BLOCK }),
      initialPageParam: null as Cursor | null,
      getNextPageParam: (last) => last.next ?? undefined,
      placeholderData: keepPreviousData,
      enabled: tab === 'figures',
    }),
  );
  const articles = useInfiniteQuery(
    queries.ledger.articles.infiniteOptions({
      input: (cursor: Cursor | null) => ({ ...wanted.articles, cursor, limit: BLOCK }),
      initialPageParam: null as Cursor | null,
      getNextPageParam: (last) => last.next ?? undefined,
      placeholderData: keepPreviousData,
      enabled: tab === 'articles',
    }),
  );
  const initiatives = useInfiniteQuery(
    queries.ledger.initiatives.infiniteOptions({
      input: (offset: number) => ({ ...wanted.initiatives, offset, limit: INITIATIVES }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const got = pages.reduce((sum, page) => sum + page.rows.length, 0);
        return last.rows.length > 0 && got < last.total ? got : undefined;
      },
      placeholderData: keepPreviousData,
      enabled: tab === 'initiatives',
    }),
  );
  const query = tab === 'figures' ? figures : tab === 'articles' ? articles : initiatives;
  const rows = useMemo((): readonly LedgerRow[] => {
    if (tab === 'figures')
      return (
        figures.data?.pages.flatMap((page) => page.rows.map((row) => ({ ...row, of: tab }))) ?? []
      );
    if (tab === 'articles')
      return (
        articles.data?.pages.flatMap((page) => page.rows.map((row) => ({ ...row, of: tab }))) ?? []
      );
    if (tab === 'initiatives')
      return (
        initiatives.data?.pages.flatMap((page) => page.rows.map((row) => ({ ...row, of: tab }))) ??
        []
      );
    return [];
  }, [tab, figures.data, articles.data, initiatives.data]);
  const groups = useMemo(
    () => query.data?.pages.flatMap((page) => page.groups) ?? [],
    [query.data],
  );
  const grouped = tab !== 'matrix' && orders[tab].group !== null;
  const items = useMemo(() => withHeadings(rows, groups, grouped), [rows, groups, grouped]);
  return {
    items,
    rows,
    wanted,
    total: query.data?.pages[0]?.total ?? 0,
    sums: figures.data?.pages[0]?.sums ?? [],
    points: articles.data?.pages[0]?.points ?? 0,
    ready: query.data !== undefined,
    more: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}
export type LedgerRows = ReturnType<typeof useLedgerRows>;
