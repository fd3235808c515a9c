import type { Reading, ReadingBlock, Run } from './reading-text.ts';
import { ROLES, type Role } from './role.ts';
import type { Join, Segment } from './segment.ts';

/*
 * A long page has some twenty thousand small objects: to check, write and read each of them costs
 * more than everything else that happens while it opens. Between processes they go as one text.
 */

/** A list of records, each of the same count of numbers, as the JSON text of all their numbers. */
export type PackedRecords = string;

export interface PackedReading {
  readonly text: string;
  readonly blocks: PackedRecords;
  readonly runs: PackedRecords;
}

/** A segment with the article that owns it and its place in the reading order of that. */
export interface OwnedSegment extends Segment {
  readonly articleId: string | null;
  readonly ord: number;
}

export interface PackedSegments {
  readonly records: PackedRecords;
  /** The ids that the records number. */
  readonly articleIds: string[];
}

const KINDS: readonly Run['kind'][] = ['verbatim', 'corrected', 'inserted'];
const JOINS: readonly Join[] = ['new', 'continue'];

/** Runs and blocks of a reading as text; `unpackReading` gives an equal reading back. */
export function packReading({ text, blocks, runs }: Reading): PackedReading {
  return {
    text,
    blocks: pack(blocks, ({ start, end, role }) => [start, end, ROLES.indexOf(role)]),
    runs: pack(runs, ({ start, end, kind, source }) => [
      start,
      end,
      KINDS.indexOf(kind),
      source.start,
      source.end,
    ]),
  };
}

/** The reading that was packed. Throws a `TypeError` where the text is of no packed reading. */
export function unpackReading({ text, blocks, runs }: PackedReading): Reading {
  return {
    text,
    blocks: unpack(blocks, 3, (at, numbers): ReadingBlock => ({
      start: number(numbers, at),
      end: number(numbers, at + 1),
      role: named<Role>(ROLES, numbers, at + 2),
    })),
    runs: unpack(runs, 5, (at, numbers): Run => ({
      start: number(numbers, at),
      end: number(numbers, at + 1),
      kind: named(KINDS, numbers, at + 2),
      source: { start: number(numbers, at + 3), end: number(numbers, at + 4) },
    })),
  };
}

/** Segments as text; `unpackSegments` gives equal ones back, in the same order. */
export function packSegments(segments: readonly OwnedSegment[]): PackedSegments {
  const places = new Map<string, number>();
  const records = pack(segments, ({ start, end, role, join, confidence, articleId, ord }) => {
    if (articleId !== null && !places.has(articleId)) places.set(articleId, places.size);
    const owner = articleId === null ? -1 : (places.get(articleId) ?? -1);
    return [start, end, ROLES.indexOf(role), JOINS.indexOf(join), confidence, owner, ord];
  });
  return { records, articleIds: [...places.keys()] };
}

/** The segments that were packed. Throws a `TypeError` where the text is of no packed segments. */
export function unpackSegments({ records, articleIds }: PackedSegments): OwnedSegment[] {
  return unpack(records, 7, (at, numbers) => ({
    start: number(numbers, at),
    end: number(numbers, at + 1),
    role: named<Role>(ROLES, numbers, at + 2),
    join: named(JOINS, numbers, at + 3),
    confidence: number(numbers, at + 4),
    articleId: numbers[at + 5] === -1 ? null : named(articleIds, numbers, at + 5),
    ord: number(numbers, at + 6),
  }));
}

function pack<T>(records: readonly T[], numbersOf: (record: T) => readonly number[]): string {
  const numbers: number[] = [];
  for (const record of records) numbers.push(...numbersOf(record));
  return JSON.stringify(numbers);
}

function unpack<T>(
  packed: PackedRecords,
  width: number,
  recordAt: (at: number, numbers: readonly unknown[]) => T,
): T[] {
  const numbers: unknown = JSON.parse(packed);
  if (!Array.isArray(numbers) || numbers.length % width !== 0)
    throw new TypeError('not a list of packed records');
  const records: T[] = [];
  for (let at = 0; at < numbers.length; at += width) records.push(recordAt(at, numbers));
  return records;
}

function number(numbers: readonly unknown[], at: number): number {
  const value = numbers[at];
  if (typeof value !== 'number') throw new TypeError(`no number at ${at} of packed records`);
  return value;
}

/** The name that the number at `at` stands for. */
function named<T extends string>(names: readonly T[], numbers: readonly unknown[], at: number): T {
  const name = names[number(numbers, at)];
  if (name === undefined) throw new TypeError(`no name for ${at} of packed records`);
  return name;
}
