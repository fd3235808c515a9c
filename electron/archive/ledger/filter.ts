import { wantedInitiatives } from '#core/export/filter.ts';
import type { LedgerFilter } from '#db/queries/ledger-sql.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import type { LedgerFilterInput } from '../../contract.ts';
import { initiativeNamed } from '../find.ts';
import type { Session } from '../session.ts';
import { contestedFigures, sharedFigures } from './links.ts';

/**
 * What a ledger is narrowed by, as the store asks for it: an initiative stands for all narrower ones.
 * Errors: `E-NOTFOUND`.
 */
export function ledgerFilter(session: Session, input: LedgerFilterInput): LedgerFilter {
  const { initiative, linked, ...rest } = input;
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
