import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, sentencesAround, sentenceSpans } from './sentence.ts';

function sentences(text: string): readonly string[] {
  return sentenceSpans(text).map((span) => text.slice(span.start, span.end));
}

describe('sentenceSpans', () => {
  it.each([
    ['去年修路。今年通水。', ['去年修路。', '今年通水。']],
    ['增收了！真的？是的；还有……', ['增收了！', '真的？', '是的；', '还有……']],
    ['他说：“路通了。”大家笑了。', ['他说：“路通了。”', '大家笑了。']],
    ['他说：“路通了！”大家笑了。', ['他说：“路通了！”大家笑了。']],
    ['推行“马上办！”机制，一年办结百件。', ['推行“马上办！”机制，一年办结百件。']],
    ['“路通了！”“水来了！”', ['“路通了！”', '“水来了！”']],
    ['（见第二版。）下文。', ['（见第二版。）', '下文。']],
    ['第一段没有句号\n第二段', ['第一段没有句号', '第二段']],
    ['　　空格开头。 　又一句', ['空格开头。', '又一句']],
    ['单产1.5吨，占比3.2%。', ['单产1.5吨，占比3.2%。']],
    ['问:"路呢?"答:"通了。"完。', ['问:"路呢?"答:"通了。"', '完。']],
    ['怎么办？！干！', ['怎么办？！', '干！']],
    ['   ', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('keeps every character that is not white space, in order and once', () => {
    const text = fc.string({
      unit: fc.constantFrom('村', '路', '。', '！', '”', '“', '"', '\n', ' ', '…', '𠮷', '；'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (value) => {
        const spans = sentenceSpans(value);
        const kept = spans.map((span) => value.slice(span.start, span.end)).join('');
        expect(kept.replaceAll(/\s/gu, '')).toBe(value.replaceAll(/\s/gu, ''));
        spans.forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        });
      }),
    );
  });
});

describe('sentenceAround', () => {
  const text = '东川县种茶。 西山村养蜂。';
  it('finds the sentence that holds an offset', () => {
    expect(sentenceAround(text, 0)).toEqual({ start: 0, end: 6 });
    expect(sentenceAround(text, 5)).toEqual({ start: 0, end: 6 });
    expect(sentenceAround(text, 7)).toEqual({ start: 7, end: 13 });
  });
  it('takes the following sentence from the white space between two, the last one after the end', () => {
    expect(sentenceAround(text, 6)).toEqual({ start: 7, end: 13 });
    expect(sentenceAround(text, 99)).toEqual({ start: 7, end: 13 });
    expect(sentenceAround('  ', 1)).toEqual({ start: 1, end: 1 });
  });
  it('takes all sentences that a span touches', () => {
    expect(sentencesAround(text, { start: 4, end: 9 })).toEqual({ start: 0, end: 13 });
    expect(sentencesAround(text, { start: 3, end: 6 })).toEqual({ start: 0, end: 6 });
  });
});
