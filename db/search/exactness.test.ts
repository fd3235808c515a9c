import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { composeReading } from '#core/page/reading.ts';
import type { Segment } from '#core/page/segment.ts';
import { sectionsOf, wholeOf } from '#core/search/sections.ts';
import { readSearch } from '#core/search/query/read-search.ts';
import { IndexReader } from './index-reader.ts';
import { IndexWriter } from './index-writer.ts';
import { entryOf, factsOf, fold, KEY, newIndex } from './testing/index.ts';

/*
 * What the index finds beside a plain scan of the folded readings for the same characters: with texts of
 * 1 to 12 units that occur often, seldom and once, and with texts made to be mistaken for others.
 */

const STRATIFIED = 432;
const ADVERSARIAL = 1400;

let state = 20180506;
/** The same numbers every time (a linear congruential generator). */
function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
const oneOf = <Value>(values: readonly [Value, ...Value[]]): Value =>
  values[random(values.length)] ?? values[0];

/** Traditional characters for simplified ones. */
const traditional = new Map(
  readFileSync(path.join(import.meta.dirname, '../../assets/scripts/t2s.txt'), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => [...line.matchAll(/(\p{Script=Han})(\p{Script=Han})/gu)])
    .map(([, from = '', to = '']) => [to, from] as const),
);
const inTraditional = (simplified: string): string =>
  Array.from(simplified, (character) => traditional.get(character) ?? character).join('');

const PARTS = [
  '云岫县推行积分制，',
  '松坪乡把四个不摘写进村规民约。',
  '光伏扶贫电站并网',
  '惠及95户、',
  '种植4.5万余亩，',
  '产业路修到院坝',
  '“三会一课”进院坝',
  '驻村工作队的𠮷老汉说：',
  '干得好😀！',
  '增长12.5%，',
  '*星号*与_下划线_',
  'e-mail: cun@example.invalid ',
  'A4 纸 ２０１８年',
  '扶贫车间(二期)',
  '"引号"里的话',
  "it's ",
  '合作社 社员 ',
  '党员党员党员',
  '一一一一',
  '积分，积分制度',
  '的',
  '的的',
  '了。',
  '不摘帽',
  '不摘责任',
  '乡村振兴局与扶贫办',
  '茶叶茶园茶农',
  '的确',
  '目的地',
] as const satisfies readonly [string, ...string[]];

function text(parts: number): string {
  const joined = Array.from({ length: parts }, () => oneOf(PARTS)).join('');
  return random(16) === 0 ? inTraditional(joined) : joined;
}

/** Lines as a narrow column prints them: the break falls anywhere. */
function wrapped(line: string): string {
  return Array.from(line, (character) => (random(14) === 0 ? `${character}\n` : character)).join(
    '',
  );
}

function article(): { readonly whole: string; readonly facts: ReturnType<typeof factsOf> } {
  const blocks = [
    { role: 'title', text: text(2) },
    { role: 'byline', text: '本报记者 韦青禾' },
    ...Array.from(
      { length: 1 + random(3) },
      () => ({ role: 'body', text: wrapped(text(6)) }) as const,
    ),
    ...(random(3) === 0 ? [{ role: 'caption', text: text(1) } as const] : []),
  ] as const;
  let source = '';
  const segments = blocks.flatMap(({ role, text: of }): Segment[] =>
    of.split('\n').flatMap((line, at) => {
      const start = source.length;
      source += `${line}\n`;
      const join = at === 0 ? 'new' : 'continue';
      return line === '' ? [] : [{ start, end: start + line.length, role, join, confidence: 1 }];
    }),
  );
  const sections = sectionsOf(composeReading(source, segments));
  return { whole: fold(wholeOf(sections)), facts: factsOf({ sections }) };
}

const articles = new Map(Array.from({ length: 400 }, (_, at) => [`a${at}`, article()]));
const { file, db } = newIndex();
db.close();
const writer = new IndexWriter(fold);
writer.open(file, KEY);
const reader = new IndexReader(fold);
reader.open(file);
const entries = [...articles].map(([id, { facts }]) => entryOf(id, facts));
writer.write([{ sourceId: 's', entries }], 'now');
afterAll(() => {
  reader.close();
  writer.close();
});

function scanned(query: string): readonly string[] {
  const wanted = fold(query);
  return [...articles]
    .flatMap(([id, { whole }]) => (whole.includes(wanted) ? [id] : []))
    .toSorted();
}

function indexed(query: string): readonly string[] {
  const { query: read } = readSearch({ text: query, exact: true, in: 'all' }, fold);
  if (read === null) throw new Error(`${query} is no query`);
  const { count, docs } = reader.page({ query: read, answers: [] }, { limit: 1000 });
  const found = docs.map(({ articleId }) => articleId).toSorted();
  expect(count, query).toBe(found.length);
  expect(reader.all({ query: read, answers: [] }).toSorted(), query).toEqual(found);
  return found;
}

function pieceOf(length: number): string {
  const { whole } = [...articles.values()][random(articles.size)] ?? { whole: '' };
  return whole.slice(random(Math.max(1, whole.length - length))).slice(0, length);
}

describe('an exact search finds what a scan of the folded readings finds', () => {
  test(`${STRATIFIED} texts of 1 to 12 units, frequent, rare and single`, () => {
    const strata = new Map<string, number>();
    let asked = 0;
    for (let length = 1; length <= 12; length += 1) {
      const pieces = [...new Set(Array.from({ length: 400 }, () => pieceOf(length)))]
        .filter((piece) => piece.length === length)
        .map((query) => ({ query, found: scanned(query) }))
        .toSorted((a, b) => b.found.length - a.found.length);
      // A third each from the most frequent, from the middle and from the rarest.
      const third = STRATIFIED / 12 / 3;
      const middle = Math.floor((pieces.length - third) / 2);
      const chosen = [
        ...pieces.slice(0, third),
        ...pieces.slice(middle, middle + third),
        ...pieces.slice(-third),
      ];
      for (const { query, found } of chosen) {
        asked += 1;
        expect(indexed(query), JSON.stringify(query)).toEqual(found);
        const often = found.length > 40 ? 'often' : found.length > 1 ? 'seldom' : 'once';
        strata.set(often, (strata.get(often) ?? 0) + 1);
      }
    }
    expect(asked).toBeGreaterThanOrEqual(400);
    for (const stratum of ['often', 'seldom', 'once']) {
      expect(strata.get(stratum), stratum).toBeGreaterThan(10);
    }
  });

  test(`${ADVERSARIAL} texts that are nearly there, written otherwise, or mean something elsewhere`, () => {
    const spoil: readonly [(piece: string) => string, ...((piece: string) => string)[]] = [
      // Written otherwise, and found.
      inTraditional,
      (piece) => piece.toUpperCase(),
      (piece) => piece.replaceAll(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      // Nearly there.
      (piece) => piece.slice(0, -1) + oneOf(['乡', '的', '1', '。', '😀']),
      (piece) => [...piece].toReversed().join(''),
      (piece) => piece + piece,
      (piece) => `${piece.slice(0, 2)}${piece.slice(3)}`,
      (piece) => `${piece.slice(0, 2)} ${piece.slice(2)}`,
      (piece) => `${piece.slice(0, 2)}\n${piece.slice(2)}`,
      // Halves of surrogate pairs, and two texts that only neighbour each other.
      (piece) => piece + pieceOf(1),
      (piece) => `${oneOf(['𠮷', '😀', '\ud842', '\ude00', '𠮷老'])}${piece.slice(0, 1)}`,
      // Signs that mean something to FTS5, LIKE or the query language.
      (piece) => `"${piece}"`,
      (piece) => `${piece}*`,
      (piece) => `%${piece}%`,
      (piece) => `${piece.slice(0, 1)}_${piece.slice(1)}`,
      (piece) => `${piece} AND ${piece}`,
      (piece) => `题名:${piece}`,
      (piece) => `(${piece}) OR NOT -${piece}`,
      (piece) => `{body} : "${piece}" ^NEAR`,
      (piece) => `${piece}\u0001\u0002\u0003\0`,
      (piece) =>
        oneOf([
          '"',
          "'",
          '%',
          '*',
          '_',
          ' ',
          '\n',
          '\\',
          '?',
          ':',
          '(',
          '^',
          '+',
          '-',
          '，',
          '“',
          '%，',
          '*与',
          ' 社',
          '5%',
        ]) + piece.slice(0, random(2)),
    ];
    let met = 0;
    for (let at = 0; at < ADVERSARIAL; at += 1) {
      const how = spoil[at % spoil.length] ?? spoil[0];
      const query = how(pieceOf(1 + random(12)));
      if (query === '') continue;
      const wanted = scanned(query);
      if (wanted.length > 0) met += 1;
      expect(indexed(query), JSON.stringify(query)).toEqual(wanted);
    }
    // Both what is found and what is not.
    expect(met).toBeGreaterThan(200);
    expect(met).toBeLessThan(ADVERSARIAL - 300);
  });
});
