/** What a short id stands for: its first letter. */
export const MARK_KINDS = {
  quotation: 'Q',
  figure: 'F',
  article: 'A',
  pivot: 'P',
  chart: 'C',
} as const;
export type MarkKind = keyof typeof MARK_KINDS;

/** Crockford's base 32: no I, L, O, U, so that a mark survives being read out or typed. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/**
 * The short id (核验号) of something in a report: a letter for its kind and the last 40 bits of the
 * UUID it comes from (annotation, article or block), the random end of a UUIDv7.
 *
 * Not unique by itself: with a million annotations two may share one; whoever resolves it tries
 * every candidate.
 *
 * `markOf('quotation', '0199aa00-0000-7000-8000-3f9a27c41b08') → 'QK8KW86R8'`
 */
export function markOf(kind: MarkKind, uuid: string): string {
  const tail = uuid.replaceAll('-', '').slice(-10);
  if (!/^[0-9a-f]{10}$/u.test(tail)) throw new RangeError(`no UUID: ${uuid}`);
  let value = BigInt(`0x${tail}`);
  let digits = '';
  for (let at = 0; at < LENGTH; at += 1) {
    digits = DIGITS.charAt(Number(value & 31n)) + digits;
    value >>= 5n;
  }
  return MARK_KINDS[kind] + digits;
}

/** The last ten hexadecimal digits of the ids that a mark may stand for. Throws RangeError for what is no mark. */
export function tailOfMark(mark: string): string {
  if (!/^[A-Z][0-9A-HJKMNP-TV-Z]{8}$/u.test(mark)) throw new RangeError(`no mark: ${mark}`);
  let value = 0n;
  for (const digit of mark.slice(1)) value = (value << 5n) | BigInt(DIGITS.indexOf(digit));
  return value.toString(16).padStart(10, '0');
}
