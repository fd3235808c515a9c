import { listReports } from '#db/entities/report.ts';
import { savedSearches } from '#db/entities/saved-search.ts';
import { addSearch } from '../../reports/add-search.ts';
import { removeSearch, renameSearch, saveSearch } from '../../saved/saved-searches.ts';
import { pick, type Act, type World } from './act.ts';

const PLACES = ['all', 'body', 'title', 'note'] as const;

function savedAt({ session }: World, at: number) {
  return pick(savedSearches(session.db), at);
}

export const searchActs: readonly Act[] = [
  {
    name: 'search-save',
    weight: 2,
    does: ({ session }, { a, b, c }) => {
      const where = pick(PLACES, c) ?? 'all';
      const search = { text: `积分${b % 5}`, exact: b % 2 === 0, in: where };
      saveSearch(session, { ...search, name: `检索${a % 4}`, replace: c % 2 === 0 });
    },
  },
  {
    name: 'search-rename',
    weight: 2,
    does: (world, { a, b }) => {
      const saved = savedAt(world, a);
      if (saved) renameSearch(world.session, { id: saved.id, name: `检索${b % 4}` });
    },
  },
  {
    name: 'search-remove',
    weight: 1,
    does: (world, { a }) => {
      const saved = savedAt(world, a);
      if (saved) removeSearch(world.session, saved.id);
    },
  },
  {
    name: 'search-to-report',
    weight: 1,
    does: ({ session }, { a, b }) => {
      const report = pick([null, ...listReports(session.db)], a) ?? null;
      const search = { text: '积分制', exact: false, in: 'all' } as const;
      const asked = { ...search, reportId: report?.id ?? null, title: `检索汇编${b % 3}` };
      addSearch(session, { ...asked, heading: null, as: ['excerpts', 'passages'] });
    },
  },
];
