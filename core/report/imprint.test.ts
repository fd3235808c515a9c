import { expect, test } from 'vitest';
import { imprintLabel, imprintLines } from './imprint.ts';

test('prints a line each, labelled once, ended once', () => {
  expect(imprintLines('报：县委常委\r\n送：各乡镇。\n共印50份')).toEqual([
    '报：县委常委。',
    '送：各乡镇。',
    '共印50份',
  ]);
  expect(imprintLines('县委办公室，县政府办公室')).toEqual(['抄送：县委办公室，县政府办公室。']);
  expect(imprintLabel('抄送：县委办公室。')).toBe('抄送：');
});

test('leaves out labels that name nobody', () => {
  expect(imprintLines('报：\n送：\n发：各村')).toEqual(['发：各村。']);
  expect(imprintLines('报：\n送：\n发：')).toEqual([]);
});
