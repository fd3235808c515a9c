import { AppError } from '#core/error/app-error.ts';
import {
  describedAs,
  derivedValue,
  missingFields,
  type Described,
} from '#core/description/description.ts';
import type { Profile } from '#core/description/profile.ts';
import { displayTitle } from '#core/export/export-data.ts';
import { findArticle, type ArticleFound } from '#db/queries/articles.ts';
import type { DescriptionView, ProfileView } from '../../contract.ts';
import type { Session } from '../session.ts';
import { fullSubject, rowSubject } from './subject.ts';

/** The description of one article. Errors: `E-NOTFOUND`. */
export function readDescription(session: Session, articleId: string): DescriptionView {
  const row = articleNamedBy(session, articleId);
  const { profile, statements, derived } = fullSubject(session.db, row);
  const missing = new Set(missingFields(profile, statements, derived));
  return {
    articleId,
    title: displayTitle(row),
    profile: profile.id,
    fields: profile.fields.map((field) => {
      const described = describedAs(field, statements, derived);
      return {
        id: field.id,
        stated: described?.stated
          ? { value: described.value, certainty: described.certainty }
          : null,
        derived: derivedValue(field, derived),
        missing: missing.has(field.id),
      };
    }),
  };
}

/** Errors: `E-NOTFOUND`. */
export function articleNamedBy(session: Session, articleId: string): ArticleFound {
  const row = findArticle(session.db, articleId);
  if (!row) throw new AppError('E-NOTFOUND', { what: 'article', name: articleId });
  return row;
}

export function profileView(profile: Profile): ProfileView {
  return {
    ...profile,
    groups: [...profile.groups],
    fields: profile.fields.map((field) => ({ ...field, choices: [...field.choices] })),
  };
}

/** What a row says in each of these fields, as far as a row knows without its page. */
export function rowDescribed(
  row: ArticleFound,
  fields: readonly string[],
): Readonly<Record<string, Described>> {
  const { profile, statements, derived } = rowSubject(row);
  return Object.fromEntries(
    profile.fields
      .filter(({ id }) => fields.includes(id))
      .flatMap((field) => {
        const described = describedAs(field, statements, derived);
        return described === null ? [] : [[field.id, described] as const];
      }),
  );
}
