import { fraction, times, type Rational } from './rational.ts';

/*
 * Units that are amounts of one and the same thing. Factors are exact fractions of the base unit.
 * Market units as the State Council fixed them on 25 June 1959 (1 市斤 = 0.5 kg, 1 市里 = 500 m,
 * 15 市亩 = 1 公顷); the rest is SI.
 */

/** Things that are measured in several units. */
export const QUANTITIES = [
  'money',
  'area',
  'mass',
  'length',
  'power',
  'energy',
  'volume',
  'people',
  'households',
] as const;
export type Quantity = (typeof QUANTITIES)[number];

interface Scale {
  /** Each unit that a figure may be kept in or shown in, as a fraction of the first. */
  readonly factors: Readonly<Record<string, Rational>>;
  /** Those that figures can be shown in, the smallest first. */
  readonly shown: readonly string[];
}

const one = fraction(1n);
const of = (n: bigint, d = 1n): Rational => fraction(n, d);

const SCALES: Readonly<Record<Quantity, Scale>> = {
  money: {
    factors: { 元: one, 角: of(1n, 10n), 万元: of(10_000n), 亿元: of(100_000_000n) },
    shown: ['元', '万元', '亿元'],
  },
  area: {
    factors: {
      亩: one,
      平方米: of(3n, 2000n),
      万亩: of(10_000n),
      公顷: of(15n),
      平方公里: of(1500n),
    },
    shown: ['平方米', '亩', '公顷', '平方公里', '万亩'],
  },
  mass: {
    factors: {
      公斤: one,
      毫克: of(1n, 1_000_000n),
      克: of(1n, 1000n),
      斤: of(1n, 2n),
      万斤: of(5000n),
      吨: of(1000n),
      万吨: of(10_000_000n),
    },
    shown: ['斤', '公斤', '万斤', '吨', '万吨'],
  },
  length: {
    factors: {
      米: one,
      毫米: of(1n, 1000n),
      厘米: of(1n, 100n),
      里: of(500n),
      公里: of(1000n),
    },
    shown: ['米', '里', '公里'],
  },
  power: {
    factors: {
      瓦: one,
      千瓦: of(1000n),
      兆瓦: of(1_000_000n),
      万千瓦: of(10_000_000n),
      吉瓦: of(1_000_000_000n),
    },
    shown: ['千瓦', '兆瓦', '万千瓦'],
  },
  energy: {
    factors: { 千瓦时: one, 度: one, 万千瓦时: of(10_000n) },
    shown: ['千瓦时', '万千瓦时'],
  },
  volume: {
    factors: {
      升: one,
      毫升: of(1n, 1000n),
      立方米: of(1000n),
      方: of(1000n),
      万立方米: of(10_000_000n),
    },
    shown: ['升', '立方米', '万立方米'],
  },
  people: { factors: { 人: one, 万人: of(10_000n) }, shown: ['人', '万人'] },
  households: { factors: { 户: one, 万户: of(10_000n) }, shown: ['户', '万户'] },
};

const quantities = new Map<string, Quantity>(
  QUANTITIES.flatMap((quantity) =>
    Object.keys(SCALES[quantity].factors).map((unit) => [unit, quantity] as const),
  ),
);

/** Units in which figures that measure a thing can be shown, the smallest first. */
export function shownUnits(quantity: Quantity): readonly string[] {
  return SCALES[quantity].shown;
}

/** What a unit measures; null for units that stand alone, as 个, % or 元/亩 do. */
export function quantityOf(unit: string): Quantity | null {
  return quantities.get(unit) ?? null;
}

/** How much of the base unit of its quantity one `unit` is; null for a unit that stands alone. */
export function factorOf(unit: string): Rational | null {
  const quantity = quantityOf(unit);
  return quantity === null ? null : (SCALES[quantity].factors[unit] ?? null);
}

/** Units of the same quantity; the unit alone where it stands alone. */
export function unitsLike(unit: string): readonly string[] {
  const quantity = quantityOf(unit);
  return quantity === null ? [unit] : Object.keys(SCALES[quantity].factors);
}

/** An amount in the base unit of its quantity; as it is in a unit that stands alone. */
export function inBase(value: Rational, unit: string): Rational {
  const factor = factorOf(unit);
  return factor === null ? value : times(value, factor);
}

/** The base unit of what `unit` measures; itself where it stands alone. */
export function baseUnit(unit: string): string {
  return unitsLike(unit)[0] ?? unit;
}

/** Which unit each quantity is shown in; as printed where none is named. */
export type UnitChoice = {
  readonly [Name in Quantity]?: string | undefined;
};

/**
 * The choice that names of units make; null where one of them is none to show figures in.
 *
 * `['万元', '公顷'] → {money: '万元', area: '公顷'}`
 */
export function unitChoice(names: readonly string[]): UnitChoice | null {
  const choice: Partial<Record<Quantity, string>> = {};
  for (const name of names) {
    const quantity = quantityOf(name);
    if (quantity === null || !shownUnits(quantity).includes(name)) return null;
    choice[quantity] = name;
  }
  return choice;
}
