import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { composeReading } from '../page/reading.ts';
import { ROLES } from '../page/role.ts';
import { sectionsOf, wholeOf } from './sections.ts';

it('cuts where the running text begins and ends', () => {
  const source = '肩题主题记者某某第一段第二段图注';
  const cuts = [
    [0, 2, 'kicker'],
    [2, 4, 'title'],
    [4, 8, 'byline'],
    [8, 11, 'body'],
    [11, 14, 'body'],
    [14, 16, 'caption'],
  ] as const;
  const reading = composeReading(
    source,
    cuts.map(([start, end, role]) => ({ start, end, role, join: 'new', confidence: 1 })),
  );
  expect(sectionsOf(reading)).toEqual({
    title: '肩题\n主题',
    before: '肩题\n主题\n记者某某\n',
    body: '第一段\n第二段',
    after: '\n图注',
  });
});

const cut = fc.record({
  role: fc.constantFrom(...ROLES),
  length: fc.integer({ min: 1, max: 3 }),
  join: fc.constantFrom('new' as const, 'continue' as const),
  struckOut: fc.boolean(),
});

test.prop([fc.array(cut, { maxLength: 12 })])('loses nothing of any reading', (cuts) => {
  const source = '甲乙丙丁戊己庚辛壬癸'.repeat(4);
  let at = 0;
  const segments = cuts.map(({ role, length, join }) => {
    const start = at;
    at += length;
    return { start, end: at, role, join, confidence: 1 };
  });
  const corrections = segments.flatMap(({ start, end }, index) =>
    cuts[index]?.struckOut === true ? [{ start, end, text: '' }] : [],
  );
  const reading = composeReading(source, segments, corrections);
  const sections = sectionsOf(reading);
  expect(wholeOf(sections)).toBe(reading.text);
  expect(sections.before.startsWith(sections.title)).toBe(true);
});
