import { useScreenCommands } from '../app/commands/command-registry.ts';
import { toBox } from './focus.ts';
import { openArticle, openLine } from './open-place.ts';
import { currentAt, SHOWN_PASSAGES, type ResultItem } from './result-items.ts';
import { SEARCH_COMMANDS } from './search-commands.ts';
import { SEARCH_PLACES, useSearch, useSearchLooks } from './search-state.ts';
import type { useNarrowing } from './use-narrowing.ts';
import type { ResultActs } from './use-result-acts.ts';
import type { Concordance, FoundArticles } from './use-results.ts';

interface SearchCommandsInput {
  readonly found: FoundArticles;
  readonly concordance: Concordance;
  readonly items: readonly ResultItem[];
  readonly reprintOf: (id: string) => Parameters<typeof openArticle>[0] | undefined;
  readonly acts: ResultActs;
  readonly narrowing: ReturnType<typeof useNarrowing>;
}

/** Makes the commands of the search work. */
export function useSearchCommands(input: SearchCommandsInput): void {
  const { found, concordance, items, reprintOf, acts, narrowing } = input;
  const state = useSearch.getState;
  const inKwic = () => state().view === 'kwic';
  const current = (): ResultItem | undefined =>
    items[currentAt(items, state().currentId, state().row)];
  const any = (run: () => void) => ({ run, enabled: () => acts.any });
  const step = (by: 1 | -1) =>
    any(() => {
      if (inKwic()) {
        const to = within(state().line + by, concordance.lines.length);
        state().toLine(to);
        if (to >= concordance.lines.length - 50) concordance.more();
      } else {
        const to = within(currentAt(items, state().currentId, state().row) + by, items.length);
        state().toRow(items[to]?.id ?? null, to);
        if (to >= items.length - 20) found.more();
      }
    });
  const passage = (by: 1 | -1) =>
    any(() => {
      const item = current();
      if (inKwic() || item?.kind !== 'article') return;
      const shown = Math.min(item.row.snippets.length, SHOWN_PASSAGES);
      const { row, passage: now } = state();
      state().toRow(item.id, row, within(now + by, shown));
    });

  useScreenCommands(SEARCH_COMMANDS, {
    'search.box': () => toBox(),
    'search.next': step(1),
    'search.last': step(-1),
    'search.nextPassage': passage(1),
    'search.lastPassage': passage(-1),
    'search.open': any(() => {
      if (inKwic()) {
        const line = concordance.lines[within(state().line, concordance.lines.length)];
        if (line !== undefined) openLine(line);
        return;
      }
      const item = current();
      const row = item?.kind === 'reprint' ? reprintOf(item.id) : item?.row;
      if (row !== undefined) openArticle(row, item?.kind === 'article' ? state().passage : 0);
    }),
    'search.unfold': {
      run: () => {
        const item = current();
        if (item !== undefined) state().unfold(ownerOf(item).article.id);
      },
      enabled: () => {
        const item = current();
        return !inKwic() && item !== undefined && ownerOf(item).duplicates.length > 0;
      },
    },
    'search.view': () => state().arrange({ view: inKwic() ? 'list' : 'kwic' }),
    'search.sortNewest': () => state().arrange({ view: 'kwic', sort: 'newest' }),
    'search.sortLeft': () => state().arrange({ view: 'kwic', sort: 'left' }),
    'search.sortRight': () => state().arrange({ view: 'kwic', sort: 'right' }),
    'search.order': {
      run: () => state().arrange({ order: state().order === 'newest' ? 'relevance' : 'newest' }),
      enabled: () => !inKwic(),
    },
    'search.duplicates': {
      run: () =>
        state().arrange({ duplicates: state().duplicates === 'folded' ? 'shown' : 'folded' }),
      enabled: () => !inKwic(),
    },
    'search.exact': () => state().search({ ...state().box, exact: !state().box.exact }),
    'search.place': () => {
      const { box, search } = state();
      const next = SEARCH_PLACES[(SEARCH_PLACES.indexOf(box.in) + 1) % SEARCH_PLACES.length];
      search({ ...box, in: next ?? 'all' });
    },
    'search.facets': () => {
      const { facetsShown, showFacets } = useSearchLooks.getState();
      showFacets(!facetsShown);
    },
    'search.widen': {
      run: narrowing.widen,
      enabled: () => narrowing.conditions.length > 0,
    },
    'search.save': any(() => state().show('save')),
    'search.saved': () =>
      document.querySelector<HTMLElement>('[data-testid=search-saved] button')?.focus(),
    'search.tagAll': any(acts.tagAll),
    'search.send': any(acts.send),
    'search.export': any(() =>
      document.querySelector<HTMLElement>('[data-testid=search-export]')?.click(),
    ),
    'search.copy': any(acts.copy),
    'search.copyAll': any(acts.copyAll),
    'search.help': () => state().show(state().panel === 'help' ? null : 'help'),
    'search.leave': () => {
      state().show(null);
      toBox();
    },
  });
}

function ownerOf(item: ResultItem) {
  return item.kind === 'article' ? item.row : item.of;
}

function within(at: number, length: number): number {
  return Math.min(Math.max(at, 0), Math.max(0, length - 1));
}
