/** Draws places of a list of `size`, the first ones the most often: place k with a share like (k + 1) ** -exponent. */
export function zipf(size: number, exponent: number): (random: () => number) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let at = 0; at < size; at += 1) {
    sum += (at + 1) ** -exponent;
    sums[at] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
