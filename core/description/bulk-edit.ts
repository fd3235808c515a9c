import {
  derivedValue,
  describedAs,
  statementFor,
  type DerivedValues,
  type Statement,
  type Statements,
} from './description.ts';
import { fieldOf, PROFILE_FIELD, type Certainty, type Profile } from './profile.ts';
import { fittingValue, type ValueFault } from './value-fault.ts';

/** One thing to do to one field of many articles. */
export type BulkEdit =
  | {
      readonly does: 'set';
      readonly field: string;
      readonly value: string;
      readonly certainty?: Certainty | null | undefined;
    }
  /** Takes back what was stated; what the page prints stands again. */
  | { readonly does: 'clear'; readonly field: string }
  /** Takes what the page prints for the field `from`. */
  | { readonly does: 'copy'; readonly field: string; readonly from: string }
  | {
      readonly does: 'replace';
      readonly field: string;
      readonly find: string;
      readonly by: string;
    };

export interface BulkSubject {
  readonly articleId: string;
  readonly profile: Profile;
  readonly statements: Statements;
  readonly derived: DerivedValues;
}

export interface BulkChange {
  readonly articleId: string;
  readonly field: string;
  readonly before: Statement | null;
  readonly after: Statement | null;
  /** What is shown for them: what was stated, else what the page prints. */
  readonly shownBefore: Statement | null;
  readonly shownAfter: Statement | null;
}

export interface BulkRefusal {
  readonly articleId: string;
  readonly field: string;
  readonly value: string;
  /** `profile`: the article's profile has no such field. */
  readonly fault: ValueFault | 'profile';
}

/** What edits would change of these articles, in their order; those that stay as they are are left out. */
export function bulkChanges(
  subjects: readonly BulkSubject[],
  edits: readonly BulkEdit[],
): { readonly changes: readonly BulkChange[]; readonly refused: readonly BulkRefusal[] } {
  const changes: BulkChange[] = [];
  const refused: BulkRefusal[] = [];
  for (const subject of subjects) {
    // A later edit of the same field sees what an earlier one made of it.
    let { statements } = subject;
    for (const edit of edits) {
      const outcome = outcomeOf({ ...subject, statements }, edit);
      if ('fault' in outcome) {
        refused.push({ articleId: subject.articleId, field: edit.field, ...outcome });
        continue;
      }
      const before = statements[edit.field] ?? null;
      const { after } = outcome;
      if (same(before, after)) continue;
      const shownBefore = shown(subject, statements, edit.field);
      statements = withStatement(statements, edit.field, after);
      const shownAfter = shown(subject, statements, edit.field);
      changes.push({
        articleId: subject.articleId,
        field: edit.field,
        before,
        after,
        shownBefore,
        shownAfter,
      });
    }
  }
  return { changes, refused };
}

/** The statements with `after` said of a field; with nothing said of it where that is null. */
function withStatement(statements: Statements, field: string, after: Statement | null): Statements {
  const others = Object.entries(statements).filter(([name]) => name !== field);
  return Object.fromEntries(after ? [...others, [field, after]] : others);
}

type EditOutcome =
  | { readonly after: Statement | null }
  | { readonly fault: ValueFault | 'profile'; readonly value: string };

function outcomeOf(subject: BulkSubject, edit: BulkEdit): EditOutcome {
  const { statements, derived, profile } = subject;
  if (edit.field === PROFILE_FIELD) {
    return edit.does === 'set'
      ? { after: { value: edit.value, certainty: null } }
      : { after: statements[PROFILE_FIELD] ?? null };
  }
  const field = fieldOf(profile, edit.field);
  if (!field) return { fault: 'profile', value: '' };
  const before = statements[edit.field] ?? null;
  switch (edit.does) {
    case 'clear':
      return { after: null };
    case 'set':
      return fitting(edit.value, edit.certainty);
    case 'copy': {
      const from = fieldOf(profile, edit.from);
      const printed = from ? derivedValue(from, derived) : '';
      return printed === '' ? { after: before } : fitting(printed, 'printed');
    }
    case 'replace': {
      const now = describedAs(field, statements, derived);
      if (!now || edit.find === '' || !now.value.includes(edit.find)) return { after: before };
      const value = now.value.replaceAll(edit.find, () => edit.by);
      return fitting(value, now.stated ? now.certainty : 'inferred');
    }
  }

  function fitting(typed: string, certainty: Certainty | null | undefined): EditOutcome {
    if (!field) return { fault: 'profile', value: typed };
    const fit = fittingValue(field, typed);
    if ('fault' in fit) return { fault: fit.fault, value: typed };
    return { after: statementFor(field, fit.value, certainty, derived) };
  }
}

function shown(subject: BulkSubject, statements: Statements, id: string): Statement | null {
  const field = fieldOf(subject.profile, id);
  if (!field) return statements[id] ?? null;
  const described = describedAs(field, statements, subject.derived);
  return described && { value: described.value, certainty: described.certainty };
}

function same(a: Statement | null, b: Statement | null): boolean {
  return a?.value === b?.value && a?.certainty === b?.certainty;
}
