/** An exact number in lowest terms, `numerator / denominator`; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** `numerator / denominator` in lowest terms. Throws RangeError for a denominator of 0. */
export function fraction(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('a denominator of 0');
  const sign = denominator < 0n ? -1n : 1n;
  const shared = greatestDivisor(abs(numerator), abs(denominator));
  return {
    numerator: (sign * numerator) / shared,
    denominator: (sign * denominator) / shared,
  };
}

/**
 * What a number prints as, exactly: 0.1 is one tenth, not the double next to it. Throws RangeError
 * for what is not finite.
 */
export function rationalOf(value: number): Rational {
  const [, sign = '', whole = '', part = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(value)) ?? [];
  if (whole === '') throw new RangeError(`${value} is no finite number`);
  const digits = BigInt(`${sign}${whole}${part}`);
  const scale = Number(exponent) - part.length;
  return scale >= 0 ? fraction(digits * 10n ** BigInt(scale)) : fraction(digits, tenTo(-scale));
}

export function times(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function dividedBy(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function plus(a: Rational, b: Rational): Rational {
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { ...b, numerator: -b.numerator });
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compareRationals(a: Rational, b: Rational): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export interface DecimalText {
  readonly text: string;
  /** False where digits were cut off. */
  readonly exact: boolean;
}

/** Digits behind the point that are written of a number that ends. */
const MOST_DIGITS = 12;
/** Digits that say something where a number does not end. */
const TELLING_DIGITS = 6;

/**
 * A number in decimal digits without exponent. One that does not end within 12 digits behind the
 * point is rounded, half up, to 6 significant ones.
 *
 * `9/2 → 4.5`, `2000/3 → 666.667` (not exact), `-1/8 → -0.125`
 */
export function decimalText(value: Rational): DecimalText {
  const digits = digitsBehindPoint(value.denominator);
  if (digits !== null && digits <= MOST_DIGITS)
    return { text: rounded(value, digits), exact: true };
  const whole = abs(value.numerator) / value.denominator;
  const places =
    whole > 0n
      ? Math.max(0, TELLING_DIGITS - String(whole).length)
      : TELLING_DIGITS + leadingZeros(value);
  return { text: withoutZeros(rounded(value, places)), exact: false };
}

/** The number nearest to an exact one. */
export function numberOf(value: Rational): number {
  const { text, exact } = decimalText(value);
  return exact ? Number(text) : Number(value.numerator) / Number(value.denominator);
}

/** How many digits behind the point a fraction ends in; null where it never ends. */
function digitsBehindPoint(denominator: bigint): number | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

function rounded({ numerator, denominator }: Rational, places: number): string {
  const scaled = abs(numerator) * tenTo(places);
  const units = (2n * scaled + denominator) / (2n * denominator);
  const digits = String(units).padStart(places + 1, '0');
  const sign = numerator < 0n && units > 0n ? '-' : '';
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
}

/** Zeros right behind the point of a number below 1. */
function leadingZeros({ numerator, denominator }: Rational): number {
  let zeros = 0;
  for (let scaled = abs(numerator) * 10n; scaled < denominator && zeros < 30; scaled *= 10n) {
    zeros += 1;
  }
  return zeros;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}
