import { Option, type Command } from 'commander';
import { AppError } from '#core/error/app-error.ts';
import { searchAsQuery } from '#core/search/query/search-as-query.ts';
import type { SearchPlace, SearchText } from '#core/search/query/read-search.ts';
import { searchNamed } from '../archive/saved/saved-searches.ts';
import { queryError } from '../archive/search/run.ts';
import type { Session } from '../archive/session.ts';

const PLACES: readonly SearchPlace[] = ['all', 'body', 'title', 'note'];

export interface QueryOptions {
  readonly query?: string;
  readonly exact?: boolean;
  readonly in?: SearchPlace;
  readonly saved?: string;
}

/** Where a search looks and how its text is read. */
export function addPlaceOptions(command: Command): Command {
  return command
    .option('--exact', 'the query is one literal string')
    .addOption(new Option('--in <where>', 'where to look').choices([...PLACES]));
}

/** Which articles, by a search. `when` says of what the option is one. */
export function addQueryOptions(command: Command, when = ''): Command {
  return addPlaceOptions(
    command
      .option('--query <text>', `${when}only articles that this query finds, as search has it`)
      .option('--saved <name>', `${when}only articles that a saved search finds`),
  );
}

/** The search that was asked for; undefined for none. Errors: `E-USAGE`, `E-NOTFOUND`. */
export function searchFrom(session: Session, options: QueryOptions): SearchText | undefined {
  const { query, exact, in: place, saved } = options;
  if (saved !== undefined) {
    if (query !== undefined || exact || place !== undefined) {
      throw new AppError('E-USAGE', { reason: '--saved NAME | QUERY' });
    }
    return searchNamed(session, saved);
  }
  if (query !== undefined) return { text: query, exact: exact ?? false, in: place ?? 'all' };
  if (exact || place !== undefined) throw new AppError('E-USAGE', { reason: '--query TEXT' });
  return undefined;
}

/** It as the text of a filter. Errors: `E-USAGE`, `E-NOTFOUND`, `E-QUERY`. */
export function queryFrom(session: Session, options: QueryOptions): string | undefined {
  const search = searchFrom(session, options);
  if (search === undefined) return undefined;
  const { text, fault } = searchAsQuery(search, session.fold);
  if (fault) throw queryError(search.text, fault);
  return text;
}
