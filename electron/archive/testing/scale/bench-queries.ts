import type { Query } from '#core/search/query/query.ts';
import type { Fold } from '#core/text/fold.ts';
import { seeded } from './figures.ts';

/** A query, the class it belongs to, and what it means said a second time, as a plain search in a folded reading. */
export interface BenchQuery {
  readonly group: string;
  readonly query: Query;
  readonly holds: (folded: string) => boolean;
  /** The one text it looks for, folded; null where it is more than that. */
  readonly text: string | null;
}

/** What queries are made of. */
export interface QueryMatter {
  /** Folded readings to cut substrings out of. */
  readonly readings: readonly string[];
  readonly initiatives: readonly string[];
  /** In how many articles of the index a text stands. */
  readonly count: (text: string) => number;
  readonly articles: number;
  readonly fold: Fold;
}

type Frequency = 'rare' | 'middling' | 'common';

/** How many queries of each length and frequency: those of performance.md, section 2.3. */
const CLASSES: readonly {
  readonly from: number;
  readonly to: number;
  readonly frequencies: Readonly<Record<Frequency, number>>;
}[] = [
  { from: 1, to: 1, frequencies: { rare: 0, middling: 10, common: 20 } },
  { from: 2, to: 2, frequencies: { rare: 25, middling: 30, common: 30 } },
  { from: 3, to: 4, frequencies: { rare: 20, middling: 30, common: 30 } },
  { from: 5, to: 7, frequencies: { rare: 15, middling: 20, common: 15 } },
  { from: 8, to: 12, frequencies: { rare: 15, middling: 20, common: 5 } },
  { from: 20, to: 40, frequencies: { rare: 20, middling: 0, common: 0 } },
];
const INITIATIVES = 102;
const PAIRS = 30;
const TENS = 15;
const NOTS = 15;
const MISSES = 20;
/** Substrings looked at for each that is wanted; a class of which there are fewer stays smaller. */
const TRIES = 60;

const SIGNS = '%_*?"\'\\()[]{}:;,.!-+=<>/|&^~`@#$ \n“”，。、';
/** What means something to SQL, to FTS5 or to a query; halves of surrogate pairs, both scripts, ends of blocks. */
const HOSTILE: readonly string[] = [
  '\u{1f600}',
  '\ud842',
  '\udfb7',
  '\u{20bb7}',
  '\u{20bb7}\u6797',
  '""',
  "''",
  '%%',
  '  ',
  '1%',
  '5.',
  '.5',
  '12',
  'a',
  '*积',
  '积*',
  '^积',
  '"积分制"',
  'OR',
  'AND',
  'NOT',
  'NEAR',
  'body',
  'frame',
  'title:',
  '積分制',
  '脫貧',
  '，“',
  '。”',
  '）',
  '\n\n',
  '。\n',
  '\u0000',
  '\u0001',
];

/** Queries of every length and frequency, the same in every run. */
export function stratifiedQueries(matter: QueryMatter): readonly BenchQuery[] {
  const random = seeded(42);
  const cut = cutter(matter.readings, random);
  const singles = CLASSES.flatMap(({ from, to, frequencies }) => {
    const left = { ...frequencies };
    const wanted = (): number => left.rare + left.middling + left.common;
    const found: BenchQuery[] = [];
    const seen = new Set<string>();
    for (let tries = wanted() * TRIES; tries > 0 && wanted() > 0; tries -= 1) {
      const text = cut(from, to);
      if (seen.has(text) || text.includes('\n') || !/\p{Script=Han}/u.test(text)) continue;
      seen.add(text);
      const frequency = frequencyOf(matter.count(text) / matter.articles);
      if (left[frequency] === 0) continue;
      left[frequency] -= 1;
      const length = from === to ? `${from}` : `${from}–${to}`;
      found.push(single(`${length} characters, ${frequency}`, text));
    }
    return found;
  });
  const named = matter.initiatives
    .slice(0, INITIATIVES)
    .map((label) => single('initiatives', matter.fold(label)));
  const common = singles.flatMap(({ group, text }) =>
    group.endsWith('common') && text !== null && text.length > 1 ? [text] : [],
  );
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const labels = named.flatMap(({ text }) => text ?? []);
  return [
    ...singles,
    ...named,
    ...Array.from({ length: PAIRS }, () =>
      combined('AND of two', 'and', [one(common), one(common)]),
    ),
    ...Array.from({ length: TENS }, () =>
      combined(
        'OR of ten initiatives',
        'or',
        Array.from({ length: 10 }, () => one(labels)),
      ),
    ),
    ...Array.from({ length: NOTS }, () => without(one(common), one(common))),
    ...Array.from({ length: MISSES }, () => single('not there', `${cut(2, 3)}\u4e44${cut(1, 2)}`)),
  ];
}

/** Substrings of 1 to 12 units wherever they fall, and what means something to SQL, FTS5 or a query. */
export function adversarialQueries(matter: QueryMatter): readonly BenchQuery[] {
  const random = seeded(43);
  const cut = cutter(matter.readings, random);
  const cuts = Array.from({ length: 1300 }, () => cut(1, 12));
  const hostile = [...SIGNS, ...HOSTILE];
  const mixed = cuts.slice(0, 60).map((text, at) => text + (hostile[at % hostile.length] ?? ''));
  const texts = [...cuts, ...hostile, ...mixed].map(matter.fold);
  return texts.filter((text) => text !== '').map((text) => single('adversarial', text));
}

function single(group: string, text: string): BenchQuery {
  return {
    group,
    query: literal(text),
    holds: (folded) => folded.includes(text),
    text,
  };
}

function combined(group: string, kind: 'and' | 'or', texts: readonly string[]): BenchQuery {
  return {
    group,
    query: { kind, parts: texts.map(literal) },
    holds: (folded) =>
      kind === 'and'
        ? texts.every((text) => folded.includes(text))
        : texts.some((text) => folded.includes(text)),
    text: null,
  };
}

function without(text: string, other: string): BenchQuery {
  return {
    group: 'AND NOT',
    query: { kind: 'and', parts: [literal(text), { kind: 'not', part: literal(other) }] },
    holds: (folded) => folded.includes(text) && !folded.includes(other),
    text: null,
  };
}

function literal(text: string): Query {
  return { kind: 'text', scope: 'all', text };
}

function frequencyOf(share: number): Frequency {
  if (share > 0.02) return 'common';
  return share > 0.0005 ? 'middling' : 'rare';
}

function cutter(readings: readonly string[], random: () => number) {
  return (from: number, to: number): string => {
    const reading = readings[Math.floor(random() * readings.length)] ?? '';
    const length = from + Math.floor(random() * (to - from + 1));
    const start = Math.floor(random() * Math.max(1, reading.length - length));
    return reading.slice(start, start + length);
  };
}
