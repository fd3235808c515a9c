import { withoutEmpty, pageValues } from '#core/description/page-values.ts';
import { yearOf } from '#core/description/date-form.ts';
import {
  describedAs,
  missingFields,
  type DerivedValues,
  type Statement,
  type Statements,
} from '#core/description/description.ts';
import { CODE_FIELD, fieldOf, type Profile } from '#core/description/profile.ts';
import { readCode } from '#core/description/reference-code.ts';
import type { ArticleEntry } from '#db/entities/article.ts';
import { segmentsOfSource } from '#db/queries/page.ts';
import { lastDescribed } from '#db/queries/descriptions.ts';
import { sourceText } from '#db/queries/source-text.ts';
import type { ArticleFound } from '#db/queries/articles.ts';
import type { Db } from '#db/open.ts';
import { profileOf } from './profiles.ts';
import { codeSettings } from './code-settings.ts';

/**
 * Fields whose value was kept with the article before there were profiles, and where. They still
 * are, so that older journals replay; the description keeps how sure the value is.
 */
export const KEPT_WITH_ARTICLE = {
  title: 'suppliedTitle',
  medium: 'suppliedMedium',
  publishedOn: 'suppliedPublishedOn',
  place: 'suppliedPlace',
} as const satisfies Readonly<Record<string, keyof ArticleEntry>>;
export type KeptField = keyof typeof KEPT_WITH_ARTICLE;

export function isKeptWithArticle(field: string): field is KeptField {
  return Object.hasOwn(KEPT_WITH_ARTICLE, field);
}

/** An article as its description sees it. */
export interface Subject {
  readonly articleId: string;
  readonly profile: Profile;
  readonly statements: Statements;
  readonly derived: DerivedValues;
}

/** What is stated, with what the article itself keeps put in its place. */
export function statementsWith(
  stored: Statements,
  article: Pick<ArticleFound, 'supplied'>,
): Statements {
  const all: Record<string, Statement> = { ...stored };
  for (const field of Object.keys(KEPT_WITH_ARTICLE)) {
    if (!isKeptWithArticle(field)) continue;
    const value = article.supplied[field];
    const certainty = stored[field]?.certainty ?? null;
    if (value !== null && value !== '') {
      all[field] = { value, certainty: certainty === 'printed' ? 'printed' : 'inferred' };
    } else if (value === '' || certainty === 'unknown') {
      all[field] = { value: '', certainty: 'unknown' };
    } else if (Object.hasOwn(all, field)) {
      Reflect.deleteProperty(all, field);
    }
  }
  return all;
}

/** The derived values that a row of the library knows without reading its page. */
function rowValues(row: ArticleFound): DerivedValues {
  const { printed } = row;
  return withoutEmpty({
    title: row.title ?? '',
    kicker: row.kicker,
    subtitle: row.subtitle,
    byline: row.byline,
    photographer: row.photographer,
    medium: printed.medium,
    publishedOn: printed.publishedOn,
    place: printed.place,
    characters: row.characters === 0 ? '' : String(row.characters),
  });
}

/** The subject of a row, without what only its page says: enough for lists, facets and codes. */
export function rowSubject(row: ArticleFound): Subject {
  const statements = statementsWith(row.statements, row);
  const profile = profileOf(statements);
  const derived = rowValues(row);
  const date = fieldOf(profile, 'publishedOn');
  const year = date ? yearOf(describedAs(date, statements, derived)?.value ?? '') : '';
  return {
    articleId: row.id,
    profile,
    statements,
    derived: withoutEmpty({ ...derived, year }),
  };
}

/** The subject of a row with everything its page and its journal say. */
export function fullSubject(db: Db, row: ArticleFound): Subject {
  const subject = rowSubject(row);
  const segments = segmentsOfSource(db, row.sourceId);
  const text = sourceText(db, row.sourceId);
  const own = segments
    .filter(({ articleId }) => articleId === row.id)
    .toSorted((a, b) => a.ord - b.ord);
  const outside = segments.filter(({ articleId }) => articleId === null);
  const code = subject.statements[CODE_FIELD]?.value ?? '';
  const serial = code === '' ? undefined : readCode(codeSettings(db).parts, code)?.values['件号'];
  const last = lastDescribed(db, row.id);
  return {
    ...subject,
    derived: {
      ...pageValues(text, own, outside),
      ...subject.derived,
      ...withoutEmpty({
        item: serial ?? '',
        describedBy: last?.by ?? '',
        describedOn: last?.at.slice(0, 10) ?? '',
      }),
    },
  };
}

/** What a row of the library says of its description. */
export function summaryOf(
  db: Db,
  row: ArticleFound,
): {
  readonly profile: string;
  readonly referenceCode: string;
  readonly missing: string[];
} {
  const { profile, statements } = rowSubject(row);
  const missing = missingOf(db, row);
  return {
    profile: profile.id,
    referenceCode: statements[CODE_FIELD]?.value ?? '',
    missing: [...missing],
  };
}

/** Fields that have to be described and are not. */
export function missingOf(db: Db, row: ArticleFound): readonly string[] {
  const { profile, statements, derived } = rowSubject(row);
  const missing = missingFields(profile, statements, derived);
  // A row does not know what only its page says (an address): the page is read where that decides.
  if (!missing.some((id) => fieldOf(profile, id)?.derived === 'url')) return missing;
  return missingFields(profile, statements, fullSubject(db, row).derived);
}
