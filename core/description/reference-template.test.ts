import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { codeOf, readCode, seriesOf, type CodeValues } from './reference-code.ts';
import {
  parseTemplate,
  PLACEHOLDERS,
  printTemplate,
  TEMPLATE_PRESETS,
  type Placeholder,
  type Template,
} from './reference-template.ts';

function parsed(text: string): Template {
  const result = parseTemplate(text);
  if ('fault' in result) throw new Error(result.fault);
  return result.template;
}

const VALUES: CodeValues = {
  全宗号: 'Z109',
  门类: 'WS',
  年度: '2011',
  保管期限: 'Y',
  机构: 'BGS',
};

/** Templates with each placeholder at most once, a sign between any two, and one serial number. */
const template = fc
  .tuple(
    fc.shuffledSubarray(
      Object.keys(PLACEHOLDERS).filter((name) => name !== '件号') as Placeholder[],
    ),
    fc.nat(6),
    fc.nat(8),
    fc.array(fc.constantFrom('-', '·', '/', '.', '(', '号', '第', ' '), {
      minLength: 8,
      maxLength: 8,
    }),
  )
  .map(([names, at, digits, signs]): Template => {
    const all = [...names];
    all.splice(Math.min(at, all.length), 0, '件号');
    return all.flatMap((placeholder, index) => [
      ...(index === 0 ? [] : [{ literal: signs[index] ?? '-' }]),
      { placeholder, digits: placeholder === '件号' ? digits : 0 },
    ]);
  });

/** Values without any of the signs, so that a code can be read back. */
const value = fc.stringMatching(/^[A-Z0-9办公室𠮷]{1,6}$/u);

describe('templates of reference codes', () => {
  test.prop([template])('are read as they were printed', (one) => {
    expect(parsed(printTemplate(one))).toEqual(one);
  });

  test.prop([template, fc.array(value, { minLength: 8, maxLength: 8 }), fc.nat(99_999_999)])(
    'make codes that are read back',
    (one, words, serial) => {
      const names = Object.keys(PLACEHOLDERS) as Placeholder[];
      const values = Object.fromEntries(names.map((name, at) => [name, words[at] ?? 'X']));
      const code = codeOf(one, values, serial) ?? '';
      const read = readCode(one, code);
      expect(read?.serial).toBe(serial);
      expect(seriesOf(one, values)).toEqual({ series: read?.series });
      for (const part of one) {
        if ('placeholder' in part && part.placeholder !== '件号')
          expect(read?.values[part.placeholder]).toBe(values[part.placeholder]);
      }
    },
  );

  test.each([
    ['{全宗号}-{件号:4', 'brace'],
    ['全宗号}-{件号:4}', 'brace'],
    ['{全宗}-{件号:4}', 'placeholder'],
    ['{全宗号}{件号:4}', 'touching'],
    ['{全宗号}-{年度}', 'serial'],
    ['', 'serial'],
    ['{件号}-{件号}', 'serial'],
    ['{件号:0}', 'digits'],
    ['{件号:9}', 'digits'],
    ['{件号:4:2}', 'digits'],
    ['{年度:4}-{件号}', 'digits'],
  ])('%s is refused for its %s', (text, fault) => {
    expect(parseTemplate(text)).toEqual({ fault });
  });

  test('write the forms of DA/T 22-2015 and DA/T 13-2022', () => {
    const [dat22, dat13] = TEMPLATE_PRESETS.map((preset) => parsed(preset.template));
    expect(codeOf(dat22 ?? [], VALUES, 1)).toBe('Z109-WS·2011-Y-BGS-0001');
    expect(codeOf(dat13 ?? [], { ...VALUES, 机构: '办公室' }, 1)).toBe(
      'Z109-WS·2011·Y·办公室-0001',
    );
  });

  test('name what is missing, and do not read codes of another form', () => {
    const one = parsed(TEMPLATE_PRESETS[0].template);
    const { 年度: _year, 机构: _unit, ...some } = VALUES;
    expect(seriesOf(one, some)).toEqual({ missing: ['年度', '机构'] });
    expect(codeOf(one, some, 1)).toBeNull();
    expect(readCode(one, 'Z109-2011-0001')).toBeNull();
  });
});
