import { expect, test } from 'vitest';
import { SharedTexts } from './shared-texts.ts';

test('equal texts stay equal, before and after what was shared is dropped', () => {
  const texts = new SharedTexts();
  const all = ['云岫县', '', '云岫县', '𠮷安村', '吉安村'];
  expect(all.map((text) => texts.share(text))).toEqual(all);
  texts.clear();
  expect(texts.share('云岫县')).toBe('云岫县');
});
