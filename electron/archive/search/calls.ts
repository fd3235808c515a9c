import { catching } from '../contract-error.ts';
import { os } from '../os.ts';
import { facetsOf } from './facets.ts';
import { find, rowsNamed } from './find.ts';
import { kwicCount } from './kwic-count.ts';
import { kwic } from './kwic.ts';
import { search } from './run.ts';

/** The calls of search, done. */
export const searchCalls = {
  state: os.search.state.handler(({ context: { session }, signal }) =>
    catching(session, session.search.states(signal)),
  ),
  find: os.search.find.handler(({ context: { session }, input, signal }) =>
    find(session, input, signal),
  ),
  rows: os.search.rows.handler(({ context: { session }, input, signal }) =>
    rowsNamed(session, input, signal),
  ),
  facets: os.search.facets.handler(({ context: { session }, input, signal }) =>
    facetsOf(session, input, signal),
  ),
  kwic: os.search.kwic.handler(({ context: { session }, input, signal }) =>
    kwic(session, input, signal),
  ),
  kwicCount: os.search.kwicCount.handler(({ context: { session }, input, signal }) =>
    kwicCount(session, input, signal),
  ),
  run: os.search.run.handler(({ context: { session }, input, signal }) =>
    search(session, input, { signal }),
  ),
};
