import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeReading, runningText, toReading, toSource, type Correction } from './reading.ts';
import { ROLES, RUNNING_ROLES, type Role } from './role.ts';
import type { Join, Segment } from './segment.ts';

const LEFT_OUT: ReadonlySet<Role> = new Set(['advert', 'boilerplate']);

/** Segments one after the other over `parts`, with a line feed between two. */
function pageOf(parts: readonly (readonly [Role, string, Join?])[]) {
  const segments: Segment[] = [];
  let source = '';
  for (const [role, text, join = 'new'] of parts) {
    if (source !== '') source += '\n';
    segments.push({
      start: source.length,
      end: source.length + text.length,
      role,
      join,
      confidence: 1,
    });
    source += text;
  }
  return { source, segments };
}

const slices = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map((span) => text.slice(span.start, span.end));

describe('composeReading', () => {
  test('puts head, credits, running text and captions in order and leaves adverts out', () => {
    const { source, segments } = pageOf([
      ['body', '第一段。'],
      ['caption', '图为河滩。'],
      ['byline', '(文 甲)'],
      ['boilerplate', '版权所有'],
      ['heading', '一、引水'],
      ['body', '第二段。'],
      ['title', '云溪有水'],
      ['subtitle', '——记云溪县'],
      ['kicker', '乡间走笔'],
    ]);
    const reading = composeReading(source, segments);
    expect(reading.text.split('\n')).toEqual([
      '乡间走笔',
      '云溪有水',
      '——记云溪县',
      '(文 甲)',
      '第一段。',
      '一、引水',
      '第二段。',
      '图为河滩。',
    ]);
    expect(runningText(reading)).toBe('第一段。\n一、引水\n第二段。');
  });

  test('joins what continues: nothing between, also over a caption', () => {
    const { source, segments } = pageOf([
      ['body', '水渠于六月'],
      ['caption', '图为水渠。'],
      ['body', '通水。', 'continue'],
    ]);
    const reading = composeReading(source, segments);
    expect(runningText(reading)).toBe('水渠于六月通水。');
    const at = reading.text.indexOf('月通');
    expect(slices(source, toSource(reading, { start: at, end: at + 2 }))).toEqual(['月', '通']);
  });

  test.each([
    ['body', 'smart', 'village', 'smart village'],
    ['body', 'Wi', '5', 'Wi 5'],
    ['body', '共20', '23户', '共2023户'],
    ['body', '引进', 'App', '引进App'],
    ['title', '引来清水', '润泽云溪', '引来清水 润泽云溪'],
  ] as const)('glues %s %s + %s to %s', (role, one, two, whole) => {
    const { source, segments } = pageOf([
      [role, one],
      [role, two, 'continue'],
    ]);
    expect(composeReading(source, segments).text).toBe(whole);
  });

  test('a paragraph does not continue a heading', () => {
    const { source, segments } = pageOf([
      ['heading', '引水上山'],
      ['body', '水来了。', 'continue'],
    ]);
    expect(runningText(composeReading(source, segments))).toBe('引水上山\n水来了。');
  });

  test('a correction stands as a whole for what it corrects', () => {
    const { source, segments } = pageOf([['body', '云奚县引水上山。']]);
    const reading = composeReading(source, segments, [{ start: 1, end: 2, text: '溪' }]);
    expect(reading.text).toBe('云溪县引水上山。');
    const wide = composeReading(source, segments, [{ start: 0, end: 3, text: '云溪' }]);
    expect(slices(source, toSource(wide, { start: 1, end: 3 }))).toEqual(['云奚县引']);
    expect(slices(wide.text, toReading(wide, { start: 2, end: 4 }))).toEqual(['云溪引']);
  });

  test('a character struck out belongs to a span that runs over it, not to one beside it', () => {
    const { source, segments } = pageOf([['body', '云溪溪县']]);
    const reading = composeReading(source, segments, [{ start: 2, end: 3, text: '' }]);
    expect(reading.text).toBe('云溪县');
    expect(toSource(reading, { start: 0, end: 3 })).toEqual([{ start: 0, end: 4 }]);
    expect(toSource(reading, { start: 0, end: 2 })).toEqual([{ start: 0, end: 2 }]);
  });
});

const textPart = fc.string({
  unit: fc.constantFrom('云', '溪', '县', 'a', 'B', '1', '𠮷', ','),
  minLength: 1,
  maxLength: 8,
});
const part = fc.tuple(
  fc.constantFrom(...ROLES),
  textPart,
  fc.constantFrom<Join>('new', 'continue'),
);
const page = fc.array(part, { maxLength: 12 }).map(pageOf);

describe('the map of a reading, for any page', () => {
  test('every character not inserted is the character of the source it comes from, and back', () => {
    fc.assert(
      fc.property(page, ({ source, segments }) => {
        const reading = composeReading(source, segments);
        for (const run of reading.runs) {
          for (let at = run.start; at < run.end; at++) {
            const from = toSource(reading, { start: at, end: at + 1 });
            if (run.kind === 'inserted') {
              expect(from).toEqual([]);
              continue;
            }
            expect(slices(source, from)).toEqual([reading.text.charAt(at)]);
            expect(toReading(reading, from[0] ?? { start: 0, end: 0 })).toEqual([
              { start: at, end: at + 1 },
            ]);
          }
        }
      }),
    );
  });

  test('every character of a segment that is not left out stands in it exactly once', () => {
    fc.assert(
      fc.property(page, ({ source, segments }) => {
        const reading = composeReading(source, segments);
        const counted = (texts: readonly string[]) => [...texts.join('')].toSorted().join('');
        const kept = segments.filter((segment) => !LEFT_OUT.has(segment.role));
        const verbatim = reading.runs.filter((run) => run.kind === 'verbatim');
        expect(counted(slices(reading.text, verbatim))).toBe(counted(slices(source, kept)));
        for (const segment of segments) {
          const there = slices(reading.text, toReading(reading, segment)).join('');
          expect(there).toBe(
            LEFT_OUT.has(segment.role) ? '' : source.slice(segment.start, segment.end),
          );
        }
      }),
    );
  });

  test('runs and blocks cover the text, and blocks part at line feeds', () => {
    fc.assert(
      fc.property(page, ({ source, segments }) => {
        const { text, runs, blocks } = composeReading(source, segments);
        expect(slices(text, runs).join('')).toBe(text);
        expect(slices(text, blocks).join('\n')).toBe(text);
        const running = blocks.filter((block) => RUNNING_ROLES.has(block.role));
        expect(runningText(composeReading(source, segments))).toBe(
          slices(text, running).join('\n'),
        );
      }),
    );
  });

  test('with corrections a span of the reading comes from a span that leads back over it', () => {
    const correction = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 4 }), fc.constantFrom('', '改', '改正'))
      .map(([start, length, text]): Correction => ({ start, end: start + length, text }));
    fc.assert(
      fc.property(
        page,
        fc.array(correction, { maxLength: 4 }),
        ({ source, segments }, corrections) => {
          const reading = composeReading(source, segments, corrections);
          expect(slices(reading.text, reading.runs).join('')).toBe(reading.text);
          for (const run of reading.runs) {
            if (run.kind === 'inserted' || run.start === run.end) continue;
            const back = toSource(reading, run).flatMap((span) => toReading(reading, span));
            expect(back.some((span) => span.start <= run.start && run.end <= span.end)).toBe(true);
          }
        },
      ),
    );
  });
});
