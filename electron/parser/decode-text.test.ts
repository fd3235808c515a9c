import fs from 'node:fs';
import path from 'node:path';
import { test as property, fc } from '@fast-check/vitest';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import type { Encoding } from '../contract.ts';
import { decodeText, type DecodedText } from './decode-text.ts';

function decoded(
  bytes: Uint8Array,
  more: { encoding?: Encoding; acceptDamaged?: boolean } = {},
): DecodedText {
  const { encoding = 'auto', acceptDamaged = false } = more;
  return decodeText({ filename: 'f.txt', bytes, encoding, acceptDamaged });
}

function failure(bytes: Uint8Array, encoding?: Encoding): { code: string; values: object } {
  try {
    decoded(bytes, encoding ? { encoding } : {});
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, values: error.values };
    throw error;
  }
  return { code: 'done', values: {} };
}

const samples = new URL('../../assets/samples/', import.meta.url);
const sample = (name: string, encoding: string): string =>
  iconv.decode(fs.readFileSync(new URL(name, samples)), encoding, { stripBOM: true });

const SIMPLIFIED = [
  sample('01-interleaved.txt', 'utf-8'),
  sample('03-gb18030.txt', 'gb18030'),
  sample('05-clean.txt', 'utf-8'),
  sample('07-four-notices.txt', 'utf-8'),
  sample('08-utf16.txt', 'utf-16le'),
].join('\n');
const TRADITIONAL = sample('02-traditional.txt', 'utf-8');

/** A passage of 25 characters or more, at least 20 of them Chinese, cut anywhere. */
function passageOf(page: string, longest: number): fc.Arbitrary<string> {
  const characters = [...page];
  return fc
    .tuple(fc.nat(characters.length - 26), fc.integer({ min: 25, max: longest }))
    .map(([at, length]) =>
      characters
        .slice(at, at + length)
        .join('')
        .trim(),
    )
    .filter((text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 20);
}

interface Written {
  readonly as: string;
  readonly found: Encoding;
  readonly mark?: readonly number[];
}
const WRITTEN: readonly Written[] = [
  { as: 'utf-8', found: 'utf-8' },
  { as: 'utf-8', found: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { as: 'gbk', found: 'gb18030' },
  { as: 'gb18030', found: 'gb18030' },
  { as: 'utf-16le', found: 'utf-16le' },
  { as: 'utf-16le', found: 'utf-16le', mark: [0xff, 0xfe] },
  { as: 'utf-16be', found: 'utf-16be' },
  { as: 'utf-16be', found: 'utf-16be', mark: [0xfe, 0xff] },
  { as: 'big5-hkscs', found: 'big5' },
];

describe.each(WRITTEN)('$as with mark $mark', ({ as, found, mark = [] }) => {
  const cases = [
    ['short Simplified', SIMPLIFIED, 40],
    ['long Simplified', SIMPLIFIED, 3000],
    ['short Traditional', TRADITIONAL, 40],
    ['long Traditional', TRADITIONAL, 1500],
  ] as const;
  for (const [name, page, longest] of cases) {
    if (as === 'big5-hkscs' && page === SIMPLIFIED) continue;
    property.prop([passageOf(page, longest)], { numRuns: 60 })(`is found: ${name}`, (text) => {
      const bytes = Buffer.concat([Buffer.from(mark), iconv.encode(text, as)]);
      // What the encoding cannot hold is no text of it.
      fc.pre(iconv.decode(bytes, as, { stripBOM: true }) === text);
      const result = decoded(bytes);
      expect(result.encoding).toBe(found);
      expect(result.text).toBe(text);
      expect(result.warnings.map(({ code }) => code)).not.toContain('W-DOUBT');
      expect(result.warnings.map(({ code }) => code)).not.toContain('W-MIXED');
    });
  }
});

describe('detection', () => {
  test('four-byte GB18030 and HKSCS characters keep their code points', () => {
    const village = `𠮷安村和𬺈镇的群众代表走进田间，查看今年的收成情况。${SIMPLIFIED.slice(0, 60)}`;
    expect(decoded(iconv.encode(village, 'gb18030'))).toMatchObject({
      encoding: 'gb18030',
      text: village,
    });
    const hongKong = '我哋嘅鄉村，啲村民喺度種嘢，佢哋話今年收成好過舊年，個個都好開心。';
    const bytes = iconv.encode(hongKong, 'big5-hkscs');
    expect(iconv.decode(bytes, 'big5-hkscs')).toBe(hongKong);
    expect(decoded(bytes)).toMatchObject({ encoding: 'big5', text: hongKong });
  });

  test('a GBK line that happens to be well-formed UTF-8 does not make a mixed file', () => {
    for (const line of ['图', '联通', '移动与联通']) {
      const text = `头\n${SIMPLIFIED.slice(900, 980)}\n${line}\n`;
      expect(decoded(iconv.encode(text, 'gbk'))).toMatchObject({
        encoding: 'gb18030',
        text,
        warnings: [],
      });
    }
  });

  test('what is mixed late in a long file is seen', () => {
    const long = SIMPLIFIED.repeat(40);
    const bytes = Buffer.concat([
      iconv.encode(long, 'gb18030'),
      Buffer.from('\n后来追加的一行说明文字\n'),
    ]);
    expect(bytes.length).toBeGreaterThan(200_000);
    const { text, warnings } = decoded(bytes);
    expect(text.endsWith('\n后来追加的一行说明文字\n')).toBe(true);
    expect(warnings.map(({ code }) => code)).toContain('W-MIXED');
  });

  test('Chinese that begins only after 100 KB of ASCII is found', () => {
    const text = `${'a plain line\n'.repeat(9000)}${TRADITIONAL}`;
    expect(decoded(Buffer.from(text))).toMatchObject({ encoding: 'utf-8', text });
  });

  test('a head cut inside a character does not rule its encoding out', () => {
    for (const shift of ['', 'a', 'ab', 'abc']) {
      const text = shift + SIMPLIFIED.replaceAll('\n', '').repeat(20);
      expect(decoded(iconv.encode(text, 'gb18030')).encoding).toBe('gb18030');
      const hant = shift + TRADITIONAL.replaceAll(/[產説裏墻着]/gu, '').repeat(60);
      const big5 = iconv.encode(hant, 'big5-hkscs');
      if (iconv.decode(big5, 'big5-hkscs') === hant) expect(decoded(big5).encoding).toBe('big5');
    }
  });

  test('the preview offers every other possible reading', () => {
    const { candidates } = decoded(iconv.encode(SIMPLIFIED.slice(0, 300), 'utf-16le'));
    expect(candidates[0]?.encoding).toBe('utf-16le');
    expect(new Set(candidates.map(({ encoding }) => encoding)).size).toBe(candidates.length);
  });
});

describe('a wish for an encoding', () => {
  const text = SIMPLIFIED.slice(0, 200);

  test('is obeyed where the bytes allow it', () => {
    const bytes = iconv.encode(text, 'gb18030');
    expect(decoded(bytes, { encoding: 'gb18030' }).text).toBe(text);
  });

  test('names the byte where they do not, to within a character, also far into the file', () => {
    for (const lines of [1, 4000]) {
      const good = `${text.replaceAll('\n', '')}\n`.repeat(lines);
      const bytes = Buffer.concat([Buffer.from(good), Buffer.from([0xff]), Buffer.from(good)]);
      const { code, values } = failure(bytes, 'utf-8');
      expect(code).toBe('E-ENCODING');
      const { at } = values as { readonly at: number };
      expect(Math.abs(at - Buffer.from(good).length)).toBeLessThanOrEqual(4);
    }
    expect(failure(Buffer.from(text), 'gb18030').code).toMatch(/^E-(?:ENCODING|TRUNC)$/u);
  });
});

describe('anything at all', () => {
  property.prop([fc.uint8Array({ maxLength: 400 }), fc.boolean()], { numRuns: 500 })(
    'is read or refused by code, never more and never less',
    (bytes, acceptDamaged) => {
      try {
        const result = decoded(bytes, { acceptDamaged });
        expect(result.text.trim()).not.toBe('');
        expect(result.candidates[0]?.encoding).toBe(result.encoding);
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
        expect((error as AppError).code).toMatch(/^E-(?:EMPTY|NUL|TYPE|TRUNC|ENCODING)$/u);
      }
    },
  );

  property.prop([fc.integer({ min: 1, max: 3 }), passageOf(SIMPLIFIED, 200)], { numRuns: 100 })(
    'cut off inside its last character is refused as such and read up to there by consent',
    (cut, text) => {
      fc.pre(/[\u4E00-\u9FFF]$/u.test(text) && cut < 3);
      const bytes = Buffer.from(text).subarray(0, -cut);
      expect(failure(bytes)).toMatchObject({
        code: 'E-TRUNC',
        values: { at: Buffer.from(text).length - 3 },
      });
      expect(decoded(bytes, { acceptDamaged: true }).text).toBe(text.slice(0, -1));
    },
  );
});

const derived = path.resolve(import.meta.dirname, '../../../shared/gold/derived');
const haveDerived = fs.existsSync(derived);
if (!haveDerived) process.stderr.write('gold/derived is absent: its variants are not tried\n');
describe.skipIf(!haveDerived)('variants of the gold pages', () => {
  test.each([
    ['000.crlf.txt', 'utf-8', []],
    ['002.hans.txt', 'utf-8', []],
    ['002.utf16le.txt', 'utf-16le', []],
    ['003.gb18030.txt', 'gb18030', []],
    // Its emoji is joined by zero-width joiners.
    ['astral.txt', 'utf-8', ['W-BIDI']],
  ] as const)('%s is %s', (name, encoding, warnings) => {
    const bytes = fs.readFileSync(path.join(derived, name));
    const result = decoded(bytes);
    expect(result.encoding).toBe(encoding);
    expect(result.warnings.map(({ code }) => code)).toEqual(warnings);
    const mark = bytes[0] === 0xff ? bytes.subarray(0, 2) : Buffer.alloc(0);
    expect(Buffer.concat([mark, iconv.encode(result.text, encoding)])).toEqual(bytes);
  });
});
