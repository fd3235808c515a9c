import { describe, expect, it } from 'vitest';
import { composeReading, type Segment } from '../page/reading.ts';
import type { Role } from '../page/role.ts';
import { plainSide, sourceSide, type Selected } from './sides.ts';
import { textUnits, type UnitTools } from './units.ts';

const tools: UnitTools = {
  graphemes: new Intl.Segmenter('zh', { granularity: 'grapheme' }),
  words: new Intl.Segmenter('zh', { granularity: 'word' }),
  labels: (text) => {
    const start = text.indexOf('四个不摘');
    return start < 0 ? [] : [{ start, end: start + 4 }];
  },
};

/** A sentence over a hard break and a caption, a name cut by the break, and a line of somebody else. */
const SOURCE = '乡里推行四个不\n图为晒谷场。\n摘，路通了。\n别家的一句。\n百姓高兴。';
const segment = (words: string, role: Role, join: 'new' | 'continue'): Segment => {
  const start = SOURCE.indexOf(words);
  return { start, end: start + words.length, role, join, confidence: 1 };
};
const reading = composeReading(SOURCE, [
  segment('乡里推行四个不', 'body', 'new'),
  segment('图为晒谷场。', 'caption', 'new'),
  segment('摘，路通了。', 'body', 'continue'),
  segment('百姓高兴。', 'body', 'continue'),
]);
const lines = [...SOURCE.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
  start: index,
  end: index + line.length,
}));
const side = sourceSide(
  reading,
  textUnits(reading.text, reading.blocks, tools),
  textUnits(SOURCE, lines, tools),
);
const caret = (words: string, by = 0): Selected => {
  const start = SOURCE.indexOf(words) + by;
  return { spans: [{ start, end: start }], backward: false };
};
const said = (selected: Selected | null): readonly string[] =>
  selected?.spans.map(({ start, end }) => SOURCE.slice(start, end)) ?? [];

describe('selection in the source', () => {
  it('grows over the hard break and leaves the caption and the other article out', () => {
    const way: (readonly string[])[] = [];
    for (let now = side.grow(caret('个不')); now !== null; now = side.grow(now))
      way.push(said(now));
    expect(way).toEqual([
      ['个'],
      ['四个不', '摘'],
      ['乡里推行四个不', '摘，'],
      ['乡里推行四个不', '摘，路通了。'],
      ['乡里推行四个不', '摘，路通了。', '百姓高兴。'],
    ]);
  });

  it('shrinks back to where it began', () => {
    const at = SOURCE.indexOf('个不');
    const whole: Selected = { spans: [{ start: 0, end: SOURCE.length }], backward: false };
    const way: (readonly string[])[] = [];
    for (let now = side.shrink(whole, at); said(now)[0] !== ''; now = side.shrink(now, at)) {
      way.push(said(now));
    }
    expect(way).toEqual([
      ['乡里推行四个不', '摘，路通了。'],
      ['乡里推行四个不', '摘，'],
      ['四个不', '摘'],
      ['个'],
    ]);
  });

  it('a selection drawn over the caption grows to the sentence without it', () => {
    const drawn = { start: SOURCE.indexOf('四个'), end: SOURCE.indexOf('摘，') + 1 };
    expect(said(side.grow({ spans: [drawn], backward: false }))).toEqual([
      '乡里推行四个不',
      '摘，',
    ]);
  });

  it('extends by sentences, clauses and words, forward and back', () => {
    const one = side.move(caret('乡里'), 'clause', 'forward', true);
    expect(said(one)).toEqual(['乡里推行四个不', '摘，']);
    const two = side.move(one, 'sentence', 'forward', true);
    expect(said(two)).toEqual(['乡里推行四个不', '摘，路通了。']);
    expect(said(side.move(two, 'clause', 'backward', true))).toEqual(['乡里推行四个不', '摘，']);
    const back = side.move(caret('路通'), 'word', 'backward', true);
    expect(back).toMatchObject({ backward: true });
    expect(said(back)).toEqual(['四个不', '摘，']);
    expect(said(side.move(back, 'word', 'forward', true))).toEqual(['，']);
  });

  it('moves the caret by sentences over what is not the article’s', () => {
    const first = side.move(caret('乡里'), 'sentence', 'forward', false);
    expect(first.spans[0]?.start).toBe(SOURCE.indexOf('路通了。') + 4);
    const next = side.move(first, 'sentence', 'forward', false);
    expect(next.spans[0]?.start).toBe(SOURCE.length);
    const back = side.move(next, 'sentence', 'backward', false);
    expect(back.spans[0]?.start).toBe(SOURCE.indexOf('百姓'));
  });

  it('in text of no article goes by its lines', () => {
    expect(said(side.between('sentence', SOURCE.indexOf('家的'), SOURCE.indexOf('家的')))).toEqual([
      '别家的一句。',
    ]);
    expect(said(side.grow({ spans: [{ start: 23, end: 25 }], backward: false }))[0]).toBeDefined();
  });

  it('takes all units between two places', () => {
    const drawn = side.between('clause', SOURCE.indexOf('个不'), SOURCE.indexOf('路通'));
    expect(said(drawn)).toEqual(['乡里推行四个不', '摘，路通了。']);
    const back = side.between('clause', SOURCE.indexOf('路通'), SOURCE.indexOf('个不'));
    expect(back).toEqual({ ...drawn, backward: true });
  });
});

describe('selection in a reading', () => {
  it('is one stretch', () => {
    const plain = plainSide(textUnits(reading.text, reading.blocks, tools));
    const { spans } = plain.between('sentence', 2, 9);
    expect(spans.map(({ start, end }) => reading.text.slice(start, end))).toEqual([
      '乡里推行四个不摘，路通了。',
    ]);
  });
});
