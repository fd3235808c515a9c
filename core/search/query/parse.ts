import { ROLES } from '../../page/role.ts';
import type { Fold } from '../../text/fold.ts';
import { endsWord, ESCAPE, operatorOf, WILDCARD, type Operator } from './characters.ts';
import { readDateRange } from './date-range.ts';
import { readFigureTerm } from './figure-range.ts';
import { LONGEST, QueryFaultError, type QueryFault } from './query-fault.ts';
import {
  ARTICLE_STATUSES,
  FIELD_NAMES,
  ROLE_NAMES,
  STATUS_NAMES,
  VALUE_FIELDS,
  type FieldName,
  type Query,
  type QueryTerm,
  type TextScope,
} from './query.ts';
import { Scanner, type Literal } from './scan.ts';

/** Brackets and NOTs inside each other. */
const DEEPEST = 100;

export type Parsed =
  | { readonly query: Query; readonly fault: null }
  | { readonly query: null; readonly fault: QueryFault };

const fields = new Map(
  (Object.entries(FIELD_NAMES) as readonly (readonly [FieldName, readonly string[]])[]).flatMap(
    ([field, names]) => names.map((name) => [name, field] as const),
  ),
);
const longestField = Math.max(...[...fields.keys()].map((name) => name.length));

/**
 * Reads a query; docs/search.md has the grammar. Operators, brackets, quotation marks, colons and
 * field names may be full-width and in either script. A fault says where it is.
 */
export function parseQuery(typed: string, fold: Fold): Parsed {
  try {
    return { query: new Parser(typed, fold).query(), fault: null };
  } catch (error) {
    if (error instanceof QueryFaultError) return { query: null, fault: error.fault };
    throw error;
  }
}

/** The field that a folded text names before a colon at `at`, and where its value begins; null for none. */
export function fieldAt(
  folded: string,
  at: number,
): { readonly field: FieldName; readonly end: number } | null {
  const colon = folded.slice(at, at + longestField + 1).indexOf(':');
  const field = colon < 0 ? undefined : fields.get(folded.slice(at, at + colon));
  return field === undefined ? null : { field, end: at + colon + 1 };
}

class Parser {
  readonly #scan: Scanner;
  readonly #fold: Fold;
  #depth = 0;

  constructor(typed: string, fold: Fold) {
    if (typed.length > LONGEST) throw new QueryFaultError('too-long', LONGEST, typed.length);
    this.#scan = new Scanner(typed, fold);
    this.#fold = fold;
  }

  query(): Query {
    const scan = this.#scan;
    scan.skipBlanks();
    if (scan.next === '') throw new QueryFaultError('empty', 0, scan.at);
    const query = this.#or();
    if (scan.next !== '') throw new QueryFaultError('unopened-bracket', scan.at, scan.at + 1);
    return query;
  }

  #or(): Query {
    const parts = [this.#and()];
    while (this.#operator() === 'or') {
      this.#skipOperator();
      parts.push(this.#and());
    }
    return together('or', parts);
  }

  #and(): Query {
    const parts = [this.#not()];
    for (;;) {
      const operator = this.#operator();
      if (operator === 'or' || this.#atEnd()) return together('and', parts);
      if (operator === 'and') this.#skipOperator();
      parts.push(this.#not());
    }
  }

  #not(): Query {
    if (this.#operator() !== 'not') return this.#primary();
    const start = this.#scan.at;
    this.#skipOperator();
    return { kind: 'not', part: this.#deeper(start, () => this.#not()) };
  }

  #primary(): Query {
    const scan = this.#scan;
    const start = scan.at;
    if (scan.next === '(') return this.#brackets();
    const operator = this.#operator();
    // `missing-right` is told where the operator before it is read: here one begins the query.
    if (operator !== null) throw new QueryFaultError('missing-left', start, this.#wordEnd());
    if (this.#closes()) throw new QueryFaultError('unopened-bracket', start, start + 1);
    const field = fieldAt(scan.folded, start);
    if (field) scan.at = field.end;
    const term = field ? this.#value(field.field, start) : this.#text(scan.literal(), 'all');
    scan.skipBlanks();
    return term;
  }

  #brackets(): Query {
    const scan = this.#scan;
    const start = scan.at;
    scan.at += 1;
    scan.skipBlanks();
    if (this.#closes()) throw new QueryFaultError('empty-brackets', start, scan.at + 1);
    const inside = this.#deeper(start, () => this.#or());
    if (!this.#closes()) throw new QueryFaultError('unclosed-bracket', start, start + 1);
    scan.at += 1;
    scan.skipBlanks();
    return inside;
  }

  #closes(): boolean {
    return this.#scan.next === ')';
  }

  #value(field: FieldName, start: number): QueryTerm {
    const scan = this.#scan;
    const colon = scan.at;
    scan.skipBlanks();
    if (field === 'title' || field === 'body') {
      if (this.#hasNoValue()) throw new QueryFaultError('missing-value', start, colon);
      return this.#text(scan.literal(), field);
    }
    if (isOneOf(VALUE_FIELDS, field)) {
      const equals = scan.next === '=';
      if (equals) scan.at += 1;
      if (equals && scan.skipEmptyPhrase())
        return { kind: 'value', field, match: 'equals', text: '' };
      if (this.#hasNoValue()) throw new QueryFaultError('missing-value', start, scan.at);
      const literal = scan.literal();
      const [text, ...more] = literal.pieces;
      if (more.length > 0) {
        const at = wildcardIn(scan.folded, scan.typed, literal);
        throw new QueryFaultError('wildcard-in-value', at, at + 1);
      }
      return { kind: 'value', field, match: equals ? 'equals' : 'contains', text };
    }
    if (this.#hasNoValue()) throw new QueryFaultError('missing-value', start, colon);
    const literal = scan.literal();
    const folded = this.#fold(literal.pieces.join(WILDCARD));
    switch (field) {
      case 'role': {
        const role = ROLES.find((one) => ROLE_NAMES[one].includes(folded));
        if (!role) throw new QueryFaultError('bad-role', literal.start, literal.end);
        return { kind: 'role', role };
      }
      case 'status': {
        const status = ARTICLE_STATUSES.find((one) => STATUS_NAMES[one].includes(folded));
        if (!status) throw new QueryFaultError('bad-status', literal.start, literal.end);
        return { kind: 'status', status };
      }
      case 'date': {
        const { from, to } = valueIn(literal, 'bad-date', readDateRange(folded));
        return { kind: 'date', from, to };
      }
      case 'figure': {
        const { unit, range } = valueIn(literal, 'bad-figure', readFigureTerm(folded));
        return { kind: 'figure', unit, range };
      }
    }
  }

  #text({ pieces, start, end }: Literal, scope: TextScope): QueryTerm {
    const [text, ...more] = pieces;
    if (more.length === 0) return { kind: 'text', scope, text };
    if (pieces.every((piece) => piece === '')) {
      throw new QueryFaultError('only-wildcards', start, end);
    }
    return { kind: 'pattern', scope, pieces };
  }

  #deeper(start: number, read: () => Query): Query {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new QueryFaultError('too-deep', start, start + 1);
    const query = read();
    this.#depth -= 1;
    return query;
  }

  #atEnd(): boolean {
    return this.#scan.next === '' || this.#closes();
  }

  /** True where neither word nor phrase begins. */
  #hasNoValue(): boolean {
    return endsWord(this.#scan.next) && this.#scan.next !== '"' && !/[“”]/u.test(this.#scan.next);
  }

  /** The operator that the word here is. */
  #operator(): Operator | null {
    const { at, typed, folded } = this.#scan;
    const end = this.#wordEnd();
    return operatorOf(typed.slice(at, end), folded.slice(at, end));
  }

  #wordEnd(): number {
    const { at, folded } = this.#scan;
    let end = at;
    // No operator is longer, and words may be.
    while (end < at + 4 && !endsWord(folded.charAt(end))) end += 1;
    return end;
  }

  #skipOperator(): void {
    const scan = this.#scan;
    const start = scan.at;
    scan.at = this.#wordEnd();
    const end = scan.at;
    scan.skipBlanks();
    const operator = this.#operator();
    if (this.#atEnd() || operator === 'and' || operator === 'or') {
      throw new QueryFaultError('missing-right', start, end);
    }
  }
}

function together(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const [first] = parts;
  return first !== undefined && parts.length === 1 ? first : { kind, parts };
}

function valueIn<Value>(
  { start, end }: Literal,
  code: 'bad-date' | 'bad-figure',
  value: Value | 'order' | null,
): Value {
  if (value === null) throw new QueryFaultError(code, start, end);
  if (value === 'order') throw new QueryFaultError('range-order', start, end);
  return value;
}

function wildcardIn(folded: string, typed: string, { start, end }: Literal): number {
  let at = start;
  while (at < end && folded.charAt(at) !== WILDCARD) at += typed.charAt(at) === ESCAPE ? 2 : 1;
  return at;
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return (names as readonly string[]).includes(name);
}
