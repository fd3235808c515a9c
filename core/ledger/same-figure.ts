import { atOnce, sortedInPieces, type Pieces } from '../pieces.ts';
import type { FigureBody } from '../extract/figure.ts';
import { decimalText, rationalOf, type Rational } from './rational.ts';
import { baseUnit, inBase } from './units.ts';

/** A figure of the ledger as far as its like is looked for. */
export interface LedgerFigure extends Pick<
  FigureBody,
  'value' | 'valueMax' | 'unit' | 'approx' | 'comparator' | 'per' | 'measure' | 'time'
> {
  readonly id: string;
  readonly articleId: string | null;
  /** Where, as the figure says; where it says nothing, the place of its article. */
  readonly place: string;
}

/** How what two figures say of one thing goes together. */
export const AGREEMENTS = ['equal', 'within', 'unknown', 'differs'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** Why two figures of the same value are the same figure, or not. */
export interface Likeness {
  readonly same: boolean;
  readonly measure: Agreement;
  readonly place: Agreement;
  readonly time: Agreement;
  /** The number alone says something: it is not round. */
  readonly telling: boolean;
}

/** What somebody ruled of two figures: the same, or not, whatever the rule says. */
export interface SameRuling {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Figures that are one, the first found first; one alone is a group too. */
export type SameGroup<One> = readonly One[];

/** More figures of one value than this say that it is a common number: they are not compared. */
export const MOST_ALIKE = 400;

/** Digits from which on a number is not by chance the same elsewhere. */
const TELLING = 3;

/**
 * Value, unit and what it is counted by, so that `4.5万元` and `45000元` are alike: what figures must
 * share to be the same.
 */
export function quantityKey(
  figure: Pick<LedgerFigure, 'value' | 'valueMax' | 'unit' | 'per'>,
): string {
  const printed = (value: Rational) => `${value.numerator}/${value.denominator}`;
  const value = inBase(rationalOf(figure.value), figure.unit);
  const upper =
    figure.valueMax === null ? '' : `–${printed(inBase(rationalOf(figure.valueMax), figure.unit))}`;
  return `${printed(value)}${upper} ${baseUnit(figure.unit)} ${figure.per ?? ''}`;
}

/**
 * Compares two figures. They are the same where the quantity is, nothing that both say differs
 * and enough agrees: what they measure together with the place or a telling number, or the place
 * together with a telling number. A number is telling from three significant digits on.
 */
export function likenessOf(a: LedgerFigure, b: LedgerFigure): Likeness {
  const measure = agreement(a.measure, b.measure);
  const place = agreement(a.place, b.place);
  const time = timeAgreement(a.time, b.time);
  const telling = Math.min(significantDigits(a), significantDigits(b)) >= TELLING;
  const agrees = (one: Agreement) => one === 'equal' || one === 'within';
  const evidence = [agrees(measure), agrees(place), telling].filter(Boolean).length;
  const contradicted = [measure, place, time].includes('differs');
  const named = agrees(measure) || agrees(place);
  const alike = quantityKey(a) === quantityKey(b);
  return { same: alike && !contradicted && named && evidence >= 2, measure, place, time, telling };
}

/**
 * Puts figures that are one and the same together. What somebody ruled goes before the rule: two
 * that were told apart never stand in one group, also not by way of a third.
 */
export function groupSame<One extends LedgerFigure>(
  figures: readonly One[],
  rulings: readonly SameRuling[],
): readonly SameGroup<One>[] {
  return atOnce(groupSameInPieces(figures, rulings));
}

/** {@link groupSame}, figures of one amount in a piece. */
export function* groupSameInPieces<One extends LedgerFigure>(
  figures: readonly One[],
  rulings: readonly SameRuling[],
): Pieces<readonly SameGroup<One>[]> {
  const ordered = yield* sortedInPieces(figures, (a, b) =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
  );
  const apart = apartOf(rulings);
  const groups = new Map(ordered.map((one) => [one.id, [one]]));
  const join = (a: string, b: string): void => {
    const [first, second] = [groups.get(a), groups.get(b)];
    if (first === undefined || second === undefined || first === second) return;
    if (first.some((one) => second.some((other) => apart.has(pairKey(one.id, other.id))))) return;
    first.push(...second);
    for (const one of second) groups.set(one.id, first);
  };
  for (const { a, b, same } of rulings.toSorted(byPair)) if (same) join(a, b);
  for (const alike of Map.groupBy(ordered, quantityKey).values()) {
    if (alike.length > MOST_ALIKE) continue;
    for (const [at, one] of alike.entries()) {
      yield;
      for (const other of alike.slice(at + 1)) {
        if (likenessOf(one, other).same) join(one.id, other.id);
      }
    }
  }
  return [...new Set(groups.values())];
}

/** Names two figures, whichever comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}+${b}` : `${b}+${a}`;
}

function apartOf(rulings: readonly SameRuling[]): ReadonlySet<string> {
  return new Set(rulings.flatMap(({ a, b, same }) => (same ? [] : [pairKey(a, b)])));
}

function byPair(one: SameRuling, other: SameRuling): number {
  const [a, b] = [pairKey(one.a, one.b), pairKey(other.a, other.b)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 贫困户 and 建档立卡贫困户, 松坪乡 and 云岫县松坪乡: one name may be the fuller form of the other. */
function agreement(a: string, b: string): Agreement {
  if (a === '' || b === '') return 'unknown';
  if (a === b) return 'equal';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && (long.endsWith(short) || long.startsWith(short))
    ? 'within'
    : 'differs';
}

const YEAR = /(\d{4})年?(?:-?(0?[1-9]|1[0-2])(?!\d)月?)?/u;

/** Times without a year (今年, 去年底) may mean anything: they agree only where they are alike. */
function timeAgreement(a: string, b: string): Agreement {
  if (a === '' || b === '') return 'unknown';
  if (a === b) return 'equal';
  const [, yearA, monthA] = YEAR.exec(a) ?? [];
  const [, yearB, monthB] = YEAR.exec(b) ?? [];
  if (yearA === undefined || yearB === undefined) return 'unknown';
  if (yearA !== yearB) return 'differs';
  return monthA === undefined || monthB === undefined || Number(monthA) === Number(monthB)
    ? 'within'
    : 'differs';
}

/** `12300 → 3`, `0.28 → 2`, `100 → 1`: zeros at either end say nothing. */
function significantDigits({ value, unit }: Pick<LedgerFigure, 'value' | 'unit'>): number {
  const { text } = decimalText(inBase(rationalOf(value), unit));
  return text.replaceAll(/[-.]/gu, '').replaceAll(/^0+|0+$/gu, '').length;
}
