import type { Fold } from '../../text/fold.ts';
import { endsWord, ESCAPE, operatorOf, WILDCARD } from './characters.ts';
import { printDateRange } from './date-range.ts';
import { printFigureTerm } from './figure-range.ts';
import { fieldAt } from './parse.ts';
import {
  FIELD_NAMES,
  ROLE_NAMES,
  STATUS_NAMES,
  type FieldName,
  type Query,
  type QueryTerm,
} from './query.ts';

/**
 * A query as text that `parseQuery` reads as the same query: with no bracket, quotation mark or
 * operator that could be left out. `language` decides between 题名 and title, 或 is always written OR.
 */
export function printQuery(query: Query, fold: Fold, language: 'zh-CN' | 'en' = 'zh-CN'): string {
  const nameAt = language === 'en' ? 1 : 0;
  const field = (name: FieldName): string => `${FIELD_NAMES[name][nameAt] ?? name}:`;
  const term = (one: QueryTerm): string => {
    switch (one.kind) {
      case 'text':
        return one.scope === 'all'
          ? printText(one.text, fold, 'alone')
          : field(one.scope) + printText(one.text, fold, 'value');
      case 'pattern':
        return one.scope === 'all'
          ? printPattern(one.pieces, fold, 'alone')
          : field(one.scope) + printPattern(one.pieces, fold, 'value');
      case 'value': {
        const equals = one.match === 'equals';
        const text = printText(one.text, fold, equals ? 'value' : 'compared');
        return field(one.field) + (equals ? '=' : '') + text;
      }
      case 'role':
        return field('role') + (ROLE_NAMES[one.role][nameAt] ?? one.role);
      case 'status':
        return field('status') + (STATUS_NAMES[one.status][nameAt] ?? one.status);
      case 'date':
        return field('date') + printDateRange(one);
      case 'figure':
        return field('figure') + printFigureTerm(one);
    }
  };
  const print = (one: Query): string => {
    switch (one.kind) {
      case 'or':
        return one.parts
          .map((part) => (part.kind === 'or' ? bracketed(part) : print(part)))
          .join(' OR ');
      case 'and':
        return one.parts
          .map((part) =>
            part.kind === 'or' || part.kind === 'and' ? bracketed(part) : print(part),
          )
          .join(' ');
      case 'not': {
        const { part } = one;
        return `NOT ${part.kind === 'or' || part.kind === 'and' ? bracketed(part) : print(part)}`;
      }
      default:
        return term(one);
    }
  };
  const bracketed = (one: Query): string => `(${print(one)})`;
  return print(query);
}

/** Where a text stands: alone, behind a colon, or where `=` would say something too. */
type Place = 'alone' | 'value' | 'compared';

/** In quotation marks only where escapes alone would not do, or would do more. */
function printText(text: string, fold: Fold, place: Place): string {
  const written = escaped(text, fold, isStraightQuote);
  return isWord(text, fold, place) ? written : `"${written}"`;
}

/** True where the text is a word once its backslashes and straight quotation marks are escaped. */
function isWord(text: string, fold: Fold, place: Place): boolean {
  if (text === '') return false;
  const folded = fold(text);
  for (let at = 0; at < text.length; at += 1) {
    const unit = folded.charAt(at);
    if (isStraightQuote(unit)) continue;
    if (endsWord(unit) || unit === WILDCARD) return false;
  }
  if (place === 'compared') return folded.charAt(0) !== '=';
  return place === 'value' || (operatorOf(text, folded) === null && fieldAt(folded, 0) === null);
}

function isStraightQuote(folded: string): boolean {
  return folded === '"';
}

function printPattern(pieces: readonly string[], fold: Fold, place: Place): string {
  const isSpecial = (folded: string): boolean => endsWord(folded) || folded === WILDCARD;
  const text = pieces.map((piece) => escaped(piece, fold, isSpecial)).join(WILDCARD);
  const field = place === 'alone' ? fieldAt(fold(text), 0) : null;
  return field ? `${text.slice(0, field.end - 1)}${ESCAPE}${text.slice(field.end - 1)}` : text;
}

function escaped(text: string, fold: Fold, isSpecial: (folded: string) => boolean): string {
  const folded = fold(text);
  let written = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    written += unit === ESCAPE || isSpecial(folded.charAt(at)) ? ESCAPE + unit : unit;
  }
  return written;
}
