import { AppError } from '#core/error/app-error.ts';
import { printedStatement, statementFor, type Statement } from '#core/description/description.ts';
import { fieldOf, PROFILE_FIELD, type Certainty } from '#core/description/profile.ts';
import { fittingValue } from '#core/description/value-fault.ts';
import { displayTitle } from '#core/export/export-data.ts';
import { descriptionId } from '#db/entities/description.ts';
import { mutate, type Draft } from '#db/journal.ts';
import type { Changed } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import type { Session } from '../session.ts';
import { profiles } from './profiles.ts';
import { articleNamedBy } from './read.ts';
import { fullSubject, isKeptWithArticle, KEPT_WITH_ARTICLE } from './subject.ts';

/** Longest part of a value that the sentence of a step repeats, in characters. */
const TOLD = 60;

/**
 * States one field of an article in one step; an empty value takes what was stated back, so that
 * what the page prints stands again.
 *
 * Errors: `E-NOTFOUND`, `E-FIELD`.
 */
export function setField(
  session: Session,
  input: {
    readonly articleId: string;
    readonly field: string;
    readonly value: string;
    readonly certainty?: Certainty | null | undefined;
  },
): Changed {
  const row = articleNamedBy(session, input.articleId);
  const { name, after } = statementAsked(session, input);
  const title = displayTitle(row);
  const outcome = mutate(session.db, session.actor, (draft) => {
    writeStatement(draft, input.articleId, input.field, after);
    const what =
      after === null
        ? ({ kind: 'describe-clear', params: { title, field: name } } as const)
        : ({
            kind: 'describe-field',
            params: { title, field: name, value: told(printedStatement(after)) },
          } as const);
    return { result: undefined, what };
  });
  return acknowledge(session, outcome);
}

/** Writes what is stated of a field where it is kept. Errors: `E-NOTFOUND`. */
export function writeStatement(
  draft: Draft,
  articleId: string,
  field: string,
  after: Statement | null,
): void {
  const entry = after && { articleId, field, ...after };
  if (!isKeptWithArticle(field)) {
    draft.write('description', descriptionId(articleId, field), entry);
    return;
  }
  const article = draft.read('article', articleId);
  if (!article) throw new AppError('E-NOTFOUND', { what: 'article', name: articleId });
  // An empty medium, date or place hides the printed one; a title has none to hide.
  const unknown = field === 'title' ? null : '';
  const value = after === null ? null : after.certainty === 'unknown' ? unknown : after.value;
  draft.write('article', articleId, { ...article, [KEPT_WITH_ARTICLE[field]]: value });
  draft.write('description', descriptionId(articleId, field), entry && { ...entry, value: '' });
}

function statementAsked(
  session: Session,
  input: Parameters<typeof setField>[1],
): { readonly name: string; readonly after: Statement | null } {
  const { articleId, field: id, value } = input;
  if (id === PROFILE_FIELD) return { name: '著录项目表', after: profileStatement(value) };
  const subject = fullSubject(session.db, articleNamedBy(session, articleId));
  const field = fieldOf(subject.profile, id);
  if (!field) throw new AppError('E-NOTFOUND', { what: 'field', name: id });
  const fit = fittingValue(field, value);
  if ('fault' in fit) throw new AppError('E-FIELD', { field: field.zh, value });
  return {
    name: field.zh,
    after: statementFor(field, fit.value, input.certainty, subject.derived),
  };
}

/** Errors: `E-NOTFOUND` where there is no such profile. */
export function profileStatement(id: string): Statement {
  if (!profiles().some((profile) => profile.id === id)) {
    throw new AppError('E-NOTFOUND', { what: 'profile', name: id });
  }
  return { value: id, certainty: null };
}

function told(value: string): string {
  const characters = [...value];
  return characters.length > TOLD ? `${characters.slice(0, TOLD).join('')}…` : value;
}
