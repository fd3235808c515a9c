import { AppError } from '#core/error/app-error.ts';
import { listReports } from '#db/entities/report.ts';
import { articlesByFile } from '#db/queries/articles.ts';
import { listSources } from '#db/queries/page.ts';
import { findInitiative, listInitiatives } from '#db/queries/thesaurus.ts';
import { listUndoneSources } from '#db/sources.ts';
import { labelKey } from './label-key.ts';
import type { Session } from './session.ts';

/**
 * The id of the initiative that a label, alternative label or id names, in either script.
 * Errors: `E-NOTFOUND`.
 */
export function initiativeNamed(session: Session, name: string): string {
  const id = findInitiative(session.db, name);
  if (id !== null) return id;
  const key = labelKey(session, name);
  const alike = listInitiatives(session.db).find(({ prefLabel, altLabels }) =>
    [prefLabel, ...altLabels].some((label) => labelKey(session, label) === key),
  );
  if (!alike) throw new AppError('E-NOTFOUND', { what: 'initiative', name });
  return alike.id;
}

/**
 * A source by id, unambiguous prefix of one, or file name; with `withWithdrawn` also one that is
 * withdrawn or whose import was undone. Errors: `E-NOTFOUND`, `E-AMBIGUOUS`.
 */
export function sourceNamed(session: Session, name: string, withWithdrawn = false): string {
  const sources = [
    ...listSources(session.db, withWithdrawn),
    ...(withWithdrawn ? listUndoneSources(session.db) : []),
  ];
  return only('source', name, [
    sources.filter(({ id }) => id === name),
    sources.filter(({ filename }) => filename === name),
    sources.filter(({ id }) => id.startsWith(name)),
  ]);
}

/** An article by id or unambiguous prefix of one. Errors: `E-NOTFOUND`, `E-AMBIGUOUS`. */
export function articleNamed(session: Session, name: string): string {
  const articles = articlesByFile(session.db);
  return only('article', name, [
    articles.filter(({ id }) => id === name),
    articles.filter(({ id }) => id.startsWith(name)),
  ]);
}

/** A report by id, title, or unambiguous prefix of its id. Errors: `E-NOTFOUND`, `E-AMBIGUOUS`. */
export function reportNamed(session: Session, name: string): string {
  const reports = listReports(session.db);
  return only('report', name, [
    reports.filter(({ id }) => id === name),
    reports.filter(({ title }) => title === name),
    reports.filter(({ id }) => id.startsWith(name)),
  ]);
}

function only(
  what: string,
  name: string,
  tries: readonly (readonly { readonly id: string }[])[],
): string {
  const found = tries.find((list) => list.length > 0);
  const [first, second] = found ?? [];
  if (!first || name === '') throw new AppError('E-NOTFOUND', { what, name });
  if (second) throw new AppError('E-AMBIGUOUS', { name });
  return first.id;
}
