import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { composeReading } from '#core/page/reading.ts';
import type { Segment } from '#core/page/segment.ts';
import { quoteOf } from '#core/text/span.ts';
import { acrossFrom, offsetAcross, targetSpans, trimmed } from './link.ts';

function segment(
  start: number,
  end: number,
  role: Segment['role'],
  join: Segment['join'],
): Segment {
  return { start, end, role, join, confidence: 1 };
}

// The title stands below the body; the body is broken inside a sentence, with a caption between.
const source = '槐树村修通了水\r\n\r\n图为水渠\r\n渠。村民都说好。\r\n\r\n清水进村';
const at = (text: string) => source.indexOf(text);
const reading = composeReading(source, [
  segment(at('清水'), source.length, 'title', 'new'),
  segment(0, 7, 'body', 'new'),
  segment(at('渠。'), at('渠。') + 8, 'body', 'continue'),
  segment(at('图为'), at('图为') + 4, 'caption', 'new'),
]);

describe('acrossFrom', () => {
  it('leads over a hard break to both halves', () => {
    const joined = reading.text.indexOf('水渠。');
    const spans = acrossFrom('reading', reading, { start: joined, end: joined + 2 });
    expect(quoteOf(source, spans)).toBe('水渠');
    expect(spans).toHaveLength(2);
  });
});

describe('offsetAcross', () => {
  it('finds the same character on the other side', () => {
    for (const text of ['清水', '村民', '槐树', '图为']) {
      expect(offsetAcross('source', reading, at(text))).toBe(reading.text.indexOf(text));
      expect(offsetAcross('reading', reading, reading.text.indexOf(text))).toBe(at(text));
    }
  });

  test.prop([fc.nat(source.length)])(
    'answers every offset with one inside the other text',
    (offset) => {
      expect(offsetAcross('source', reading, offset)).toBeLessThanOrEqual(reading.text.length);
      const back = offsetAcross('reading', reading, Math.min(offset, reading.text.length));
      expect(back).toBeLessThanOrEqual(source.length);
    },
  );
});

describe('targetSpans', () => {
  it('takes a selection of the reading to the source without the break', () => {
    const start = reading.text.indexOf('修通');
    const end = reading.text.indexOf('村民');
    const spans = targetSpans('reading', reading, source, { start, end });
    expect(quoteOf(source, spans)).toBe('修通了水渠。');
  });

  it('takes the same from a selection of the source, leaving break and white space out', () => {
    const spans = targetSpans('source', reading, source, { start: 4, end: at('图为') });
    expect(quoteOf(source, spans)).toBe('通了水');
  });

  it('makes the same of a selection in either text where a caption interrupts a sentence', () => {
    const start = reading.text.indexOf('修通');
    const end = reading.text.indexOf('村民');
    const here = targetSpans('reading', reading, source, { start, end });
    const there = targetSpans('source', reading, source, {
      start: at('修通'),
      end: at('渠。') + 2,
    });
    expect(there).toEqual(here);
    const caption = { start: at('水\r\n'), end: at('图为') + 4 };
    expect(quoteOf(source, targetSpans('source', reading, source, caption))).toBe('水图为水渠');
  });

  test.prop([fc.nat(reading.text.length - 1), fc.nat(reading.text.length)])(
    'a selection of the reading, taken to the source and selected there, makes the same spans again',
    (a, b) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      const body = reading.blocks.find(({ role }) => role === 'body');
      const inBody = {
        start: Math.max(span.start, body?.start ?? 0),
        end: Math.min(span.end, body?.end ?? 0),
      };
      fc.pre(inBody.start < inBody.end);
      const here = targetSpans('reading', reading, source, inBody);
      const hull = { start: here[0]?.start ?? 0, end: here.at(-1)?.end ?? 0 };
      fc.pre(hull.start < hull.end);
      expect(targetSpans('source', reading, source, hull)).toEqual(here);
    },
  );

  it('puts spans in source order where the reading has another', () => {
    const start = reading.text.indexOf('进村');
    const end = reading.text.indexOf('修通');
    const spans = targetSpans('reading', reading, source, { start, end });
    expect(spans.map(({ start: from }) => from)).toEqual([0, at('进村')]);
  });

  it('takes lines as they are outside the article', () => {
    const page = '  版权声明 \r\n 联系电话\r\n';
    const none = composeReading(page, []);
    const spans = targetSpans('source', none, page, { start: 0, end: page.length });
    expect(spans.map(({ start, end }) => page.slice(start, end))).toEqual(['版权声明', '联系电话']);
    expect(targetSpans('source', none, page, { start: 0, end: 2 })).toEqual([]);
  });
});

describe('trimmed', () => {
  it('is empty where there is nothing but white space', () => {
    expect(trimmed('甲   乙', { start: 1, end: 4 })).toEqual({ start: 4, end: 4 });
  });
});
