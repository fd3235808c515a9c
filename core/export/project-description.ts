/*
 * A REFI-QDA element has a description for people. What only we understand of it stands at its end,
 * behind a mark, as one line of JSON.
 */

const MARK = '[juanzong/1]';

/** Words for people, and behind the mark a line for us. */
export function describeWith(words: string, record: Readonly<Record<string, unknown>>): string {
  // XML 1.0 cannot hold these, and JSON need not: it has escapes.
  const json = JSON.stringify(record).replaceAll(
    /[\u007f-\u009f\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${words === '' ? '' : `${words}\n\n`}${MARK}\n${json}`;
}

/** The JSON behind the mark; undefined where a description is not ours. */
export function recordIn(description: string): unknown {
  const at = description.lastIndexOf(`${MARK}\n`);
  if (at === -1) return undefined;
  try {
    return JSON.parse(description.slice(at + MARK.length + 1)) as unknown;
  } catch {
    return undefined;
  }
}
