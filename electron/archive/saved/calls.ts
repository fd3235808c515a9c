import type { Router } from '@orpc/server';
import type { Contract } from '../../contract.ts';
import { os, type RouterContext } from '../os.ts';
import { removeSearch, renameSearch, savedSearchViews, saveSearch } from './saved-searches.ts';

/** The calls of saved searches. */
export const savedCalls: Router<Contract['saved'], RouterContext> = {
  list: os.saved.list.handler(({ context: { session } }) => ({
    searches: savedSearchViews(session),
  })),
  save: os.saved.save.handler(({ context: { session }, input }) => saveSearch(session, input)),
  rename: os.saved.rename.handler(({ context: { session }, input }) =>
    renameSearch(session, input),
  ),
  remove: os.saved.remove.handler(({ context: { session }, input }) =>
    removeSearch(session, input.id),
  ),
};
