/*
 * Ascending numbers in few bytes: their differences as Golomb and Rice code them, the best there is where numbers
 * lie anywhere. Some dozens of hashes for each article take a quarter less than four bytes each.
 *
 * Two bytes say how many there are, one how many of the lowest bits are zero in all, one the width of remainders.
 */

const HEAD = 4;
const MOST = 0xffff;

/** Packs at most 65,535 numbers of 32 bits, ascending and each once. Errors: `RangeError` for more. */
export function packNumbers(numbers: Uint32Array): Uint8Array {
  const count = numbers.length;
  if (count > MOST) throw new RangeError(`${count} numbers`);
  const zeros = zerosOf(numbers);
  const last = (numbers[count - 1] ?? 0) >>> zeros;
  const width = Math.max(0, Math.floor(Math.log2(Math.max(1, last / Math.max(1, count)))));
  // All quotients together are no more than twice as many as there are numbers.
  const bytes = new Uint8Array(HEAD + Math.ceil((count * (width + 4)) / 8) + 1);
  bytes[0] = count & 0xff;
  bytes[1] = count >> 8;
  bytes[2] = zeros;
  bytes[3] = width;
  let bit = HEAD * 8;
  let before = 0;
  for (const number of numbers) {
    const own = number >>> zeros;
    const difference = own - before;
    before = own;
    // As many ones as the quotient says, then a zero, which is there.
    for (let left = Math.floor(difference / 2 ** width); left > 0; left -= 1) set(bytes, bit++);
    bit += 1;
    for (let at = width - 1; at >= 0; at -= 1, bit += 1) {
      if (((difference >>> at) & 1) === 1) set(bytes, bit);
    }
  }
  return bytes.subarray(0, Math.ceil(bit / 8));
}

/** The numbers that were packed. */
export function unpackNumbers(bytes: Uint8Array): Uint32Array {
  const at = (index: number): number => bytes[index] ?? 0;
  const numbers = new Uint32Array(at(0) | (at(1) << 8));
  const [zeros, width] = [at(2), at(3)];
  let bit = HEAD * 8;
  let before = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    let quotient = 0;
    while (((at(bit >> 3) >> (7 - (bit & 7))) & 1) === 1) {
      quotient += 1;
      bit += 1;
    }
    bit += 1;
    let remainder = 0;
    for (let left = width; left > 0;) {
      const inByte = 8 - (bit & 7);
      const taken = Math.min(left, inByte);
      const piece = (at(bit >> 3) >> (inByte - taken)) & ((1 << taken) - 1);
      remainder = remainder * 2 ** taken + piece;
      bit += taken;
      left -= taken;
    }
    before += quotient * 2 ** width + remainder;
    numbers[index] = before * 2 ** zeros;
  }
  return numbers;
}

function set(bytes: Uint8Array, bit: number): void {
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (128 >> (bit & 7));
}

/** How many of the lowest bits are zero in all. */
function zerosOf(numbers: Uint32Array): number {
  let all = 0;
  for (const number of numbers) all |= number;
  return all === 0 ? 0 : 31 - Math.clz32(all & -all);
}
