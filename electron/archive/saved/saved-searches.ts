import { AppError } from '#core/error/app-error.ts';
import type { SavedSearch } from '#core/search/saved-search.ts';
import { readSearch, type SearchText } from '#core/search/query/read-search.ts';
import { savedSearches, savedSearchNamed } from '#db/entities/saved-search.ts';
import { mutate } from '#db/journal.ts';
import type { Changed, SavedSearchView } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { localTime } from '../local-time.ts';
import { queryError } from '../search/run.ts';
import type { Session } from '../session.ts';

/** Chinese names as people sort them, by pinyin. */
const COLLATION = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** Every saved search by its name. */
export function savedSearchViews(session: Session): SavedSearchView[] {
  return savedSearches(session.db)
    .toSorted((a, b) => COLLATION.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .map((one) => ({ ...one, createdAt: localTime(new Date(one.createdAt)) }));
}

/**
 * Keeps a search under a name; with `replace` in the place of the one that has it.
 * Errors: `E-QUERY`, `E-NAMETAKEN`.
 */
export function saveSearch(
  session: Session,
  {
    name,
    replace,
    text,
    exact,
    in: place,
  }: SearchText & { readonly name: string; readonly replace: boolean },
): Changed & { readonly id: string } {
  const { db, actor, fold } = session;
  const { fault } = readSearch({ text, exact, in: place }, fold);
  if (fault) throw queryError(text, fault);
  const outcome = mutate(db, actor, (draft) => {
    const known = savedSearchNamed(db, name);
    if (known && !replace) throw new AppError('E-NAMETAKEN', { name });
    const id = known?.id ?? actor.newId();
    const { author } = actor;
    const createdAt = known?.createdAt ?? actor.now().toISOString();
    draft.write('search', id, { id, name, text, exact, in: place, author, createdAt });
    return {
      result: id,
      what: { kind: known ? 'search-change' : 'search-save', params: { name } },
    };
  });
  return { id: outcome.result, ...acknowledge(session, outcome) };
}

/** Errors: `E-NOTFOUND`, `E-NAMETAKEN`. */
export function renameSearch(
  session: Session,
  { id, name }: { readonly id: string; readonly name: string },
): Changed {
  const { db, actor } = session;
  const outcome = mutate(db, actor, (draft) => {
    const search = draft.read('search', id) ?? missing(id);
    const namesake = savedSearchNamed(db, name);
    if (namesake && namesake.id !== id) throw new AppError('E-NAMETAKEN', { name });
    draft.write('search', id, { ...search, name });
    return { result: null, what: { kind: 'search-rename', params: { from: search.name, name } } };
  });
  return acknowledge(session, outcome);
}

/** Errors: `E-NOTFOUND`. */
export function removeSearch(session: Session, id: string): Changed {
  const { db, actor } = session;
  const outcome = mutate(db, actor, (draft) => {
    const { name } = draft.read('search', id) ?? missing(id);
    draft.write('search', id, null);
    return { result: null, what: { kind: 'search-remove', params: { name } } };
  });
  return acknowledge(session, outcome);
}

/** Errors: `E-NOTFOUND`. */
export function searchNamed(session: Session, name: string): SavedSearch {
  return savedSearchNamed(session.db, name) ?? missing(name);
}

function missing(name: string): never {
  throw new AppError('E-NOTFOUND', { what: 'search', name });
}
