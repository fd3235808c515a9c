import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../error/app-error.ts';
import { composeReading } from '../page/reading.ts';
import { ROLES } from '../page/role.ts';
import { segmentPage } from '../page/segment-page.ts';
import { tilingFaults } from '../page/tiling.ts';
import { sameAgain } from './again.ts';
import { mend, type MendAct } from './mend.ts';
import { inSourceOrder, placeAt, type MendPage } from './page.ts';

const TEXT = [
  '清水河畔稻花香',
  '',
  '石门村的稻田今年丰收了。村民们说,引水渠修通以后,',
  '',
  '再也不愁没有水。',
  '',
  '图为村民在收割',
  '',
  '村里的合作社办起了加工厂,带动八十户村民就业。',
].join('\n');

function pageOf(text: string): MendPage {
  const { articles, outside } = segmentPage(text);
  return {
    articles: articles.map((one, at) => ({ ...one, id: `a${at}` })),
    outside,
    corrections: [],
  };
}

const startOf = (words: string) => TEXT.indexOf(words);
const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
  return null;
};
const readingOf = (page: MendPage, at = 0) =>
  composeReading(TEXT, page.articles[at]?.segments ?? [], page.corrections).text;

describe('mend', () => {
  test('splits a segment where the caret stands, and joins it again', () => {
    const start = placeAt(pageOf(TEXT), startOf('村里的合作社'))?.segment.start ?? -1;
    const at = startOf('带动八十户');
    const cut = mend(pageOf(TEXT), TEXT, { does: 'split', start, at });
    expect(readingOf(cut)).toContain('加工厂,\n带动八十户');
    const whole = mend(cut, TEXT, { does: 'join', start: at, joined: true });
    expect(readingOf(whole)).toContain('加工厂,带动八十户');
  });

  test('a role outside articles takes a segment out, and another brings it back', () => {
    const start = startOf('图为村民');
    const out = mend(pageOf(TEXT), TEXT, { does: 'role', start, role: 'boilerplate' });
    expect(out.outside.map((one) => one.start)).toEqual([start]);
    const back = mend(out, TEXT, { does: 'role', start, role: 'caption' });
    expect(back.outside).toEqual([]);
    expect(readingOf(back)).toContain('图为村民在收割');
  });

  test('moves to a new article, to another, and an empty article is gone', () => {
    const start = startOf('村里的合作社');
    const two = mend(pageOf(TEXT), TEXT, { does: 'move', start, to: 'new' });
    expect(two.articles).toHaveLength(2);
    const named = { ...two, articles: two.articles.map((one, at) => ({ ...one, id: `b${at}` })) };
    const one = mend(named, TEXT, { does: 'move', start, to: 'b0' });
    expect(one.articles.map(({ id }) => id)).toEqual(['b0']);
    expect(readingOf(one)).toBe(readingOf(pageOf(TEXT)));
  });

  test('reorders within an article', () => {
    const start = startOf('村里的合作社');
    const before = startOf('石门村的稻田');
    const page = mend(pageOf(TEXT), TEXT, { does: 'order', start, before });
    expect(readingOf(page).indexOf('村里的合作社')).toBeLessThan(
      readingOf(page).indexOf('石门村的稻田'),
    );
  });

  test('a correction shows in the reading only; the printed characters take it back', () => {
    const start = startOf('稻花');
    const act = { does: 'correct', start, end: start + 2, text: '荷花' } as const;
    const page = mend(pageOf(TEXT), TEXT, act);
    expect(readingOf(page)).toContain('清水河畔荷花香');
    expect(mend(page, TEXT, { ...act, text: '稻花' }).corrections).toEqual([]);
  });

  test('says what cannot be done', () => {
    const page = pageOf(TEXT);
    const start = startOf('清水河畔');
    expect(codeOf(() => mend(page, TEXT, { does: 'split', start, at: start }))).toBe('E-MEND');
    expect(codeOf(() => mend(page, TEXT, { does: 'join', start, joined: true }))).toBe('E-MEND');
    expect(codeOf(() => mend(page, TEXT, { does: 'role', start: 1, role: 'body' }))).toBe(
      'E-NOTFOUND',
    );
    expect(codeOf(() => mend(page, TEXT, { does: 'move', start, to: 'nobody' }))).toBe(
      'E-NOTFOUND',
    );
  });

  test('does the same again at the next such place', () => {
    const text =
      '石门村修渠记\n\n石门村的渠修通了,村里人都来看水,孩子们跑在最前面。\n\n本地一景\n\n水流进了田里,老人们坐在田埂上抽烟,说这辈子值了。\n\n本地二景\n\n晚上大家在晒场上放电影,放的是自己修渠的片子。';
    const before = pageOf(text);
    const first = inSourceOrder(before).find((one) => text.startsWith('本地一景', one.start));
    const act: MendAct = { does: 'role', start: first?.start ?? -1, role: 'boilerplate' };
    const page = mend(before, text, act);
    const next = sameAgain({ act, before }, page, text);
    expect(next).toEqual({ ...act, start: text.indexOf('本地二景') });
    const wrong: MendAct = {
      does: 'correct',
      start: text.indexOf('渠'),
      end: text.indexOf('渠') + 1,
      text: '塘',
    };
    expect(sameAgain({ act: wrong, before }, mend(before, text, wrong), text)).toMatchObject({
      does: 'correct',
      start: text.indexOf('渠', text.indexOf('渠') + 1),
    });
  });

  test('any acts leave a page that tiles its source, and annotations where they are', () => {
    const actOf = (page: MendPage, [kind, a, b]: readonly [number, number, number]): MendAct => {
      const all = inSourceOrder(page);
      const start = all[a % Math.max(1, all.length)]?.start ?? 0;
      const other = all[b % Math.max(1, all.length)]?.start ?? 0;
      const acts: readonly MendAct[] = [
        { does: 'split', start, at: start + (b % 40) },
        { does: 'join', start, joined: b % 2 === 0 },
        { does: 'role', start, role: ROLES[b % ROLES.length] ?? 'body' },
        { does: 'move', start, to: [null, 'new', page.articles[0]?.id ?? null][b % 3] ?? null },
        { does: 'order', start, before: other },
        { does: 'correct', start, end: start + 1 + (b % 3), text: '好' },
      ];
      return acts[kind % acts.length] ?? { does: 'join', start, joined: false };
    };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), fc.nat(40), fc.nat(60)), { maxLength: 25 }),
        (steps) => {
          let page = pageOf(`${TEXT}\n\n𠮷野家的𠮷字,写法很多。`);
          const text = `${TEXT}\n\n𠮷野家的𠮷字,写法很多。`;
          for (const step of steps) {
            try {
              page = mend(page, text, actOf(page, step));
            } catch (error) {
              expect(error).toBeInstanceOf(AppError);
            }
            page = {
              ...page,
              articles: page.articles.map((one, at) => ({
                ...one,
                id: one.id ?? `n${at}-${one.segments[0]?.start}`,
              })),
            };
            expect(tilingFaults(text, inSourceOrder(page))).toEqual([]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
