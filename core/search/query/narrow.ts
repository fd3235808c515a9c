import type { Fold } from '../../text/fold.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import type { Query } from './query.ts';

type Language = 'zh-CN' | 'en';

/**
 * `text` and also `condition`, both queries: `text` as it was typed, the condition with no sign that
 * could be left out.
 */
export function withCondition(
  text: string,
  condition: string,
  fold: Fold,
  language: Language = 'zh-CN',
): string {
  const added = parseQuery(condition, fold).query;
  if (added === null) return text;
  const plain = printQuery(added, fold, language);
  const typed = trimmed(text);
  const { query } = parseQuery(typed, fold);
  if (query === null) return plain;
  if (hasCondition(typed, plain, fold)) return typed;
  const part = added.kind === 'or' ? `(${plain})` : plain;
  return query.kind === 'or' ? `(${typed}) ${part}` : `${typed} ${part}`;
}

/** `text` without the part that `condition` is; empty where nothing else was asked for. */
export function withoutCondition(
  text: string,
  condition: string,
  fold: Fold,
  language: Language = 'zh-CN',
): string {
  const { query } = parseQuery(text, fold);
  const gone = parseQuery(condition, fold).query;
  if (query === null || gone === null) return text;
  const parts = partsOf(query);
  const left = parts.filter((part) => printed(part, fold) !== printed(gone, fold));
  const [only, ...more] = left;
  if (only === undefined) return '';
  if (left.length === parts.length) return text;
  const rest: Query = more.length === 0 ? only : { kind: 'and', parts: left };
  // Nothing of what was typed is written anew where the condition merely stands behind it.
  const typed = trimmed(text);
  const before = typed.endsWith(condition) ? trimmed(typed.slice(0, -condition.length)) : '';
  const kept = before === '' ? null : parseQuery(before, fold).query;
  if (kept !== null && printed(kept, fold) === printed(rest, fold)) return before;
  return printQuery(rest, fold, language);
}

/** The conditions that narrow a query, each as a text: whatever it asks for besides words. */
export function conditionsOf(
  text: string,
  fold: Fold,
  language: Language = 'zh-CN',
): readonly string[] {
  const { query } = parseQuery(text, fold);
  if (query === null) return [];
  return partsOf(query)
    .filter((part) => isCondition(part))
    .map((part) => printQuery(part, fold, language));
}

/** Whether `condition` is one of the parts that `text` asks for all of. */
export function hasCondition(text: string, condition: string, fold: Fold): boolean {
  const { query } = parseQuery(text, fold);
  const sought = parseQuery(condition, fold).query;
  if (query === null || sought === null) return false;
  return partsOf(query).some((part) => printed(part, fold) === printed(sought, fold));
}

/** The condition that is met where `condition` is not. */
export function opposite(condition: string, fold: Fold, language: Language = 'zh-CN'): string {
  const { query } = parseQuery(condition, fold);
  if (query === null) return condition;
  if (query.kind === 'not') return printQuery(query.part, fold, language);
  return printQuery({ kind: 'not', part: query }, fold, language);
}

/** Without white space around it; one that is escaped at the end is sought, and stays. */
function trimmed(text: string): string {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const escapes = /\\*$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return text.slice(start, Math.min(text.length, end + (escapes % 2)));
}

function partsOf(query: Query): readonly Query[] {
  return query.kind === 'and' ? query.parts.flatMap(partsOf) : [query];
}

function isCondition(query: Query): boolean {
  switch (query.kind) {
    case 'not':
      return isCondition(query.part);
    case 'and':
    case 'or':
      return query.parts.every(isCondition);
    case 'text':
    case 'pattern':
      return false;
    case 'value':
    case 'role':
    case 'status':
    case 'date':
    case 'figure':
      return true;
  }
}

/** One text for every way to write the same query; both scripts are one. */
function printed(query: Query, fold: Fold): string {
  return fold(printQuery(query, fold));
}
