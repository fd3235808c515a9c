import { labelOfInitiative } from '#db/queries/names.ts';
import { findArticle } from '#db/queries/articles.ts';
import { displayTitle } from '#core/export/export-data.ts';
import type { LedgerPlace } from '#db/queries/ledger-sql.ts';
import type { LedgerGroupView } from '../../contract.ts';
import type { Session } from '../session.ts';

/** Groups of which a label is looked up: more are shown by their keys until they are seen. */
const NAMED = 20_000;

/** What the keys of groups are called: ids by the name of what they stand for, the others as they are. */
export function groupLabels(
  session: Session,
  group: string | null,
  keys: readonly string[],
): (key: string) => string {
  const name = (key: string): string => {
    if (key === '') return '';
    if (group === 'initiative') return labelOfInitiative(session.db, key) ?? key;
    const article = group === 'article' ? findArticle(session.db, key) : null;
    return article === null ? key : displayTitle(article);
  };
  if (group !== 'initiative' && group !== 'article') return (key) => key;
  const labels = new Map(keys.slice(0, NAMED).map((key) => [key, name(key)]));
  return (key) => labels.get(key) ?? name(key);
}

/** The groups that rows of a page lie in, in their order. */
export function groupsOnPage(
  places: readonly LedgerPlace[],
  all: readonly LedgerGroupView[],
): LedgerGroupView[] {
  const byKey = new Map(all.map((one) => [one.key, one]));
  return [...new Set(places.map(({ group }) => group))].flatMap((key) => byKey.get(key) ?? []);
}
