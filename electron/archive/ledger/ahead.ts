import type { Session } from '../session.ts';
import { countArticlesAhead } from './articles.ts';
import { countFiguresAhead } from './figures.ts';
import type { AnsweredLedgers } from './filter.ts';
import { countInitiativesAhead } from './initiatives.ts';

/** Counts in turns what a whole ledger says of its groups, so that writing it only looks it up. */
export function ledgerAhead(
  session: Session,
  ledger: 'articles' | 'initiatives' | 'figures',
  wanted: AnsweredLedgers,
): Promise<void> {
  switch (ledger) {
    case 'articles':
      return countArticlesAhead(session, wanted.articles);
    case 'initiatives':
      return countInitiativesAhead(session, wanted.initiatives);
    case 'figures':
      return countFiguresAhead(session, wanted.figures);
  }
}
