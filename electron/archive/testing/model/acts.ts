import type { Act } from './act.ts';
import { annotationActs } from './annotation-acts.ts';
import { descriptionActs } from './description-acts.ts';
import { journalActs } from './journal-acts.ts';
import { ledgerActs } from './ledger-acts.ts';
import { pageActs } from './page-acts.ts';
import { reportActs } from './report-acts.ts';
import { searchActs } from './search-acts.ts';
import { thesaurusActs } from './thesaurus-acts.ts';

/**
 * Everything that an archivist can do. A new act of the product gets an entry in one of the lists,
 * and every promise of journal-model.test.ts is asked of it.
 */
export const ACTS: readonly Act[] = [
  ...annotationActs,
  ...pageActs,
  ...descriptionActs,
  ...ledgerActs,
  ...thesaurusActs,
  ...reportActs,
  ...searchActs,
  ...journalActs,
];
