import type { Certainty, DerivedName, Field, Profile } from './profile.ts';

/** What an archivist says of one field of one article. */
export interface Statement {
  readonly value: string;
  /** null for what the office gives (档号, 保管期限): nobody asks how sure it is. */
  readonly certainty: Certainty | null;
}

export type Statements = Readonly<Record<string, Statement>>;
export type DerivedValues = Readonly<Partial<Record<DerivedName, string>>>;

/** What stands for a field: what was stated, else what is derived, else nothing. */
export interface Described extends Statement {
  /** False where nobody stated it: the value follows the page. */
  readonly stated: boolean;
}

/** What an article says in a field; null where nothing is said. */
export function describedAs(
  field: Field,
  statements: Statements,
  derived: DerivedValues,
): Described | null {
  const stated = statements[field.id];
  const own = derivedValue(field, derived);
  // A printed title is never taken over by one of ours (DA/T 22-2000, 5.5.1.4): ours stands where none is printed.
  if (stated && !(field.id === 'title' && own !== '')) return { ...stated, stated: true };
  if (own === '') return null;
  return {
    value: own,
    certainty: field.origin === 'page' ? 'printed' : null,
    stated: false,
  };
}

export function derivedValue(field: Field, derived: DerivedValues): string {
  return field.derived === null ? '' : (derived[field.derived] ?? '');
}

/** Ids of the fields that have to be described (必著) and are not; said to be unknown counts as described. */
export function missingFields(
  profile: Profile,
  statements: Statements,
  derived: DerivedValues,
): readonly string[] {
  return profile.fields
    .filter(({ obligation }) => obligation === 'required')
    .filter((field) => {
      const described = describedAs(field, statements, derived);
      return described === null || (described.value === '' && described.certainty !== 'unknown');
    })
    .map(({ id }) => id);
}

/** A value as description prints it: `[2020-05]` where it is inferred, `[不详]` where it is unknown. */
export function printedStatement({ value, certainty }: Statement): string {
  if (certainty === 'unknown') return '[不详]';
  return certainty === 'inferred' && value !== '' ? `[${value}]` : value;
}

/**
 * The statement that typing `value` makes; null takes what is stated back, so that the derived value
 * stands again.
 *
 * What is typed is inferred until somebody says that it is printed; what repeats the page needs no
 * statement.
 */
export function statementFor(
  field: Field,
  value: string,
  certainty: Certainty | null | undefined,
  derived: DerivedValues,
): Statement | null {
  const text = value.trim();
  if (field.origin === 'office') return text === '' ? null : { value: text, certainty: null };
  if (certainty === 'unknown') return { value: '', certainty };
  if (text === '') return null;
  const own = derivedValue(field, derived);
  if (certainty !== 'inferred' && text === own) return null;
  return { value: text, certainty: certainty ?? 'inferred' };
}
