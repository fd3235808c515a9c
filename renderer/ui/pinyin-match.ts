/** A label prepared for matching: for each of its characters the syllables it may be read as. */
export interface IndexedLabel {
  readonly text: string;
  readonly characters: readonly string[];
  /** Lower-case, without tones; empty for a character that has no reading. */
  readonly syllables: readonly (readonly string[])[];
}

/**
 * How well `query` finds `label`; null where it does not, higher is better.
 *
 * A query matches characters of the label that follow one another. Each is written as itself, as
 * its syllable, or as any beginning of that syllable (so initials work), mixed at will:
 * `四个不摘` is found by `四个`, `sgbz`, `sigebuzhai`, `sigbz`, `四gbz`, `buzhai`.
 */
export function matchLabel(label: IndexedLabel, query: string): number | null {
  const wanted = query.toLowerCase().replace(/[\s'’]+/gu, '');
  if (wanted === '') return 0;
  let best: number | null = null;
  for (let from = 0; from < label.characters.length; from++) {
    const used = charactersUsed(label, wanted, 0, from);
    if (used === null) continue;
    const score = scoreOf(label, from, used, wanted);
    if (best === null || score > best) best = score;
  }
  return best;
}

/** How many characters from `at` the rest of the query takes, the fewest; null where it fails. */
function charactersUsed(
  label: IndexedLabel,
  query: string,
  from: number,
  at: number,
): number | null {
  if (from === query.length) return 0;
  const character = label.characters[at];
  if (character === undefined) return null;
  let fewest: number | null = null;
  const take = (length: number) => {
    const rest = charactersUsed(label, query, from + length, at + 1);
    if (rest !== null && (fewest === null || rest + 1 < fewest)) fewest = rest + 1;
  };
  if (query.startsWith(character, from)) take(character.length);
  for (const syllable of label.syllables[at] ?? []) {
    const most = commonLength(syllable, query, from);
    for (let length = most; length > 0; length--) take(length);
  }
  return fewest;
}

function commonLength(syllable: string, query: string, from: number): number {
  let length = 0;
  while (length < syllable.length && syllable[length] === query[from + length]) length++;
  return length;
}

/** The whole label first, then one that begins with the query, then short ones. */
function scoreOf(label: IndexedLabel, from: number, used: number, query: string): number {
  const exact = label.text.toLowerCase() === query ? 1000 : 0;
  const whole = used === label.characters.length ? 400 : 0;
  const start = from === 0 ? 200 : 0;
  return exact + whole + start - Math.min(label.characters.length, 99) - from;
}
