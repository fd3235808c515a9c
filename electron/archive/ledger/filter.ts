import { wantedInitiatives, type Ready } from '#core/export/filter.ts';
import type { LedgerFilter } from '#db/queries/ledger-sql.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import type { LedgerFilterInput, LedgerWanted } from '../../contract.ts';
import { initiativeNamed } from '../find.ts';
import { ready } from '../search/answer-queries.ts';
import type { Session } from '../session.ts';
import { contestedFigures, relatedAhead, sharedFigures } from './links.ts';

/** What a ledger is asked for, the query of its filter answered. */
export type Answered<Input extends { readonly filter: LedgerFilterInput }> = Omit<
  Input,
  'filter'
> & { readonly filter: Ready<LedgerFilterInput> };

/** Errors: `E-QUERY`, those of searching. */
export async function answeredLedger<Input extends { readonly filter: LedgerFilterInput }>(
  session: Session,
  input: Input,
  signal?: AbortSignal,
): Promise<Answered<Input>> {
  const filter = await ready(session, input.filter, signal);
  if (filter.linked !== undefined) await relatedAhead(session);
  return { ...input, filter };
}

/** How exported ledgers are asked for, the queries of their filters answered. */
export interface AnsweredLedgers extends Pick<LedgerWanted, 'units'> {
  readonly articles: Answered<LedgerWanted['articles']>;
  readonly initiatives: Answered<LedgerWanted['initiatives']>;
  readonly figures: Answered<LedgerWanted['figures']>;
}

/** Errors: `E-QUERY`, those of searching. */
export async function answeredLedgers(
  session: Session,
  { articles, initiatives, figures, units }: LedgerWanted,
  signal?: AbortSignal,
): Promise<AnsweredLedgers> {
  return {
    articles: await answeredLedger(session, articles, signal),
    initiatives: await answeredLedger(session, initiatives, signal),
    figures: await answeredLedger(session, figures, signal),
    units,
  };
}

/**
 * What a ledger is narrowed by, as the store asks for it: an initiative stands for all narrower ones.
 * Errors: `E-NOTFOUND`.
 */
export function ledgerFilter(session: Session, input: Ready<LedgerFilterInput>): LedgerFilter {
  const { initiative, linked, found, query: _query, asked: _asked, ...rest } = input;
  const text = rest.text?.trim();
  const ids =
    linked === 'shared'
      ? sharedFigures(session)
      : linked === 'contested'
        ? contestedFigures(session)
        : undefined;
  return {
    ...rest,
    text,
    ...(found ? { articleIds: [...found] } : {}),
    ...(ids === undefined ? {} : { ids }),
    ...(initiative === undefined || initiative === ''
      ? {}
      : { initiativeIds: withNarrower(session, initiative) }),
  };
}

function withNarrower(session: Session, initiative: string): readonly string[] {
  const id = initiativeNamed(session, initiative);
  return [...(wantedInitiatives(listInitiatives(session.db), id) ?? [])];
}
