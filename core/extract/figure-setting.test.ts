import { expect, test } from 'vitest';
import { findFigures } from './figures.ts';
import { withSetting } from './figure-setting.ts';

const TEXT = '去年,北坡村收入20万元。南坡村修渠3公里。路通了。桥也通了。树绿了,种树500棵。';
const at = (label: string) => ({
  start: TEXT.indexOf(label),
  end: TEXT.indexOf(label) + label.length,
  label,
});
const setting = { places: [at('北坡村'), at('南坡村')], times: [at('去年')] };
const block = { start: 0, end: TEXT.length };

test('a figure has the place named last before it, and the time while it is near', () => {
  const found = findFigures(TEXT).map((one) => withSetting(one.body, one, block, TEXT, setting));
  expect(found.map(({ value, place, time }) => [value, place, time])).toEqual([
    [200_000, '北坡村', '去年'],
    [3, '南坡村', '去年'],
    [500, '南坡村', ''],
  ]);
});

test('nothing is taken from another block', () => {
  const [first] = findFigures(TEXT);
  if (first === undefined) throw new Error('no figure');
  const own = { start: first.start, end: TEXT.length };
  expect(withSetting(first.body, first, own, TEXT, setting)).toMatchObject({ place: '', time: '' });
});
