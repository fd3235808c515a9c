import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../text/span.ts';
import { endAfter, grow, shrink, startBefore, wholeUnits } from './grow.ts';
import { textUnits, UNITS, type TextUnits, type Unit, type UnitTools } from './units.ts';

const LABELS = ['四个不摘', '光伏扶贫', '三会一课'];
const tools: UnitTools = {
  graphemes: new Intl.Segmenter('zh', { granularity: 'grapheme' }),
  words: new Intl.Segmenter('zh', { granularity: 'word' }),
  labels: (text) =>
    LABELS.flatMap((label) => {
      const start = text.indexOf(label);
      return start < 0 ? [] : [{ start, end: start + label.length }];
    }).toSorted((a, b) => a.start - b.start),
};

function unitsOf(text: string): TextUnits {
  const blocks: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/gu)) {
    blocks.push({ start: index, end: index + line.length });
  }
  return textUnits(text, blocks, tools);
}

const TEXT = [
  '云岫县见闻',
  '乡里推行四个不摘，“责任不摘”最要紧；账目1,200元、8:30上工。他问：“路通了吗？”“通了！”大家笑了……',
  '完。',
].join('\n');

function said(unit: Unit, at: string, text = TEXT): string {
  const { start, end } = unitsOf(text).at(unit, text.indexOf(at));
  return text.slice(start, end);
}

describe('units', () => {
  it.each<readonly [Unit, string, string]>([
    ['character', '岫', '岫'],
    ['word', '个不', '四个不摘'],
    ['clause', '行四', '乡里推行四个不摘，'],
    ['clause', '最要', '“责任不摘”最要紧；'],
    ['clause', '200', '账目1,200元、'],
    ['clause', '30', '8:30上工。'],
    ['sentence', '行四', '乡里推行四个不摘，“责任不摘”最要紧；账目1,200元、8:30上工。'],
    ['sentence', '路通', '他问：“路通了吗？”'],
    // An exclamation inside quotation marks does not end the sentence around them.
    ['sentence', '笑了', '“通了！”大家笑了……'],
    ['block', '见闻', '云岫县见闻'],
    ['block', '完', '完。'],
  ])('the %s at %s is %s', (unit, at, expected) => {
    expect(said(unit, at)).toBe(expected);
  });

  it('a known name is one word, whatever the segmenter says', () => {
    expect(said('word', '伏扶', '光伏扶贫电站')).toBe('光伏扶贫');
    expect(said('word', '电', '光伏扶贫电站')).toBe('电站');
  });

  it('at the end of a block and in white space it is the unit before', () => {
    const text = '甲乙。　丙丁。\n戊。';
    const units = unitsOf(text);
    expect(units.at('sentence', 3)).toEqual({ start: 0, end: 3 });
    expect(units.at('sentence', 7)).toEqual({ start: 4, end: 7 });
    expect(units.at('block', text.length)).toEqual({ start: 8, end: 10 });
  });

  it('a text without ink has none', () => {
    expect(unitsOf(' \n ').at('word', 1)).toEqual({ start: 1, end: 1 });
  });
});

/** What breaks naive division: pairs, marks that join, quotes, blanks, breaks, names. */
const anyText = fc.string({
  maxLength: 60,
  unit: fc.oneof(
    fc.constantFrom('村', '路', '通', '，', '；', '。', '！', '？', '…', '“', '”', '"', ' ', '\n'),
    fc.constantFrom('𠮷', 'e\u0301', '\u0301', '👨‍👩‍👧', '\u200d', '\ufe0f', '1', ',', 'a', ...LABELS),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

/** Where grapheme clusters begin or end. */
function bordersOf(text: string): ReadonlySet<number> {
  const borders = new Set([0, text.length]);
  for (const { index } of tools.graphemes.segment(text)) borders.add(index);
  return borders;
}

describe('units of any text', () => {
  it('hold every character that is not white space, never overlap, and nest', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const units = unitsOf(text);
        const borders = bordersOf(text);
        for (let at = 0; at < text.length; at++) {
          if (text.charAt(at).trim() === '') continue;
          let inner: Span = { start: at, end: at + 1 };
          for (const unit of UNITS) {
            const span = units.at(unit, at);
            expect(span.start).toBeLessThanOrEqual(inner.start);
            expect(span.end).toBeGreaterThanOrEqual(inner.end);
            expect(borders.has(span.start) && borders.has(span.end)).toBe(true);
            // Every character of a unit is of that unit and no other.
            for (let other = span.start; other < span.end; other++) {
              if (unit !== 'character' && text.charAt(other).trim() === '') continue;
              expect(units.at(unit, other)).toEqual(span);
            }
            inner = span;
          }
        }
      }),
    );
  });

  it('growing only ever adds, ends at a whole block, and shrinking ends at the caret', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, seed) => {
        const units = unitsOf(text);
        const borders = [...bordersOf(text)];
        const caret = borders[seed % borders.length] ?? 0;
        const way: Span[] = [{ start: caret, end: caret }];
        for (let now: Span | null = way[0] ?? null; now !== null; now = grow(units, now)) {
          const last = way.at(-1) ?? now;
          if (now !== last) {
            expect(now.start <= last.start && now.end >= last.end).toBe(true);
            expect(now.end - now.start).toBeGreaterThan(last.end - last.start);
            way.push(now);
          }
          expect(way.length).toBeLessThanOrEqual(UNITS.length + 1);
        }
        let now = way.at(-1) ?? { start: caret, end: caret };
        while (now.start < now.end) {
          const smaller = shrink(units, now, caret);
          const empty = smaller.start === caret && smaller.end === caret;
          expect(empty || (smaller.start >= now.start && smaller.end <= now.end)).toBe(true);
          expect(smaller.end - smaller.start).toBeLessThan(now.end - now.start);
          now = smaller;
        }
        expect(now.start).toBe(caret);
      }),
    );
  });

  it('moving by a unit goes on and back over the whole text on borders of clusters', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...UNITS), (text, unit) => {
        const units = unitsOf(text);
        const borders = bordersOf(text);
        for (let at = 0; at < text.length;) {
          const next = endAfter(units, unit, at);
          expect(next).toBeGreaterThan(at);
          expect(borders.has(next)).toBe(true);
          at = next;
        }
        for (let at = text.length; at > 0;) {
          const before = startBefore(units, unit, at);
          expect(before).toBeLessThan(at);
          expect(borders.has(before)).toBe(true);
          at = before;
        }
      }),
    );
  });
});

describe('grow and shrink', () => {
  const text = '春天来了，光伏扶贫电站并网。百姓高兴。\n下一段。';
  const units = unitsOf(text);
  const words = (span: Span | null) => (span === null ? null : text.slice(span.start, span.end));

  it('go through character, word, clause, sentence and block', () => {
    const way: (string | null)[] = [];
    let span: Span | null = { start: 7, end: 7 };
    while (span !== null) {
      span = grow(units, span);
      way.push(words(span));
    }
    expect(way).toEqual([
      '扶',
      '光伏扶贫',
      '光伏扶贫电站并网。',
      '春天来了，光伏扶贫电站并网。',
      '春天来了，光伏扶贫电站并网。百姓高兴。',
      null,
    ]);
    let back: Span = { start: 0, end: 19 };
    const down: (string | null)[] = [];
    while (back.start < back.end) {
      back = shrink(units, back, 7);
      down.push(words(back));
    }
    expect(down).toEqual([
      '春天来了，光伏扶贫电站并网。',
      '光伏扶贫电站并网。',
      '光伏扶贫',
      '扶',
      '',
    ]);
  });

  it('a selection over several units becomes whole ones', () => {
    expect(words(wholeUnits(units, 'clause', { start: 2, end: 7 }))).toBe(
      '春天来了，光伏扶贫电站并网。',
    );
    expect(words(grow(units, { start: 16, end: 22 }))).toBe('高兴。\n下一段');
  });

  it('moving by words passes over punctuation', () => {
    const stops: number[] = [];
    for (let at = 0; at < 14;) stops.push((at = endAfter(units, 'word', at)));
    expect(stops).not.toContain(5);
    expect(stops).toContain(9);
  });
});
