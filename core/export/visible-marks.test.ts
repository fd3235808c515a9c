import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visibleText } from './visible-marks.ts';

it.each([
  ['a\u0000b', 'a␀b', 1],
  ['\u001f\u007f', '␟␡', 2],
  ['\ufffe\uffff\u0085', '\ufffd\ufffd\ufffd', 3],
  ['村\ud800路', '村\ufffd路', 1],
  ['\udc00', '\ufffd', 1],
  ['𠮷家\t\r\n', '𠮷家\t\r\n', 0],
])('%j is shown as %j', (text, shown, replaced) => {
  expect(visibleText(text)).toEqual({ text: shown, replaced });
});

it('keeps length, changes nothing twice and leaves only what XML and UTF-8 can hold', () => {
  const anyUnits = fc
    .array(fc.oneof(fc.nat(0xffff), fc.constantFrom(0, 0xd842, 0xdfb7, 0xfffe)))
    .map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(anyUnits, (text) => {
      const once = visibleText(text);
      expect(once.text).toHaveLength(text.length);
      expect(once.text.isWellFormed()).toBe(true);
      expect(visibleText(once.text)).toEqual({ text: once.text, replaced: 0 });
    }),
  );
});
