import fs from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';

/*
 * The bad inputs that the trust plan numbers 1 to 20 and 51 to 53, made anew for every run: always
 * the same bytes, none of them kept in git. What each must lead to stands beside it.
 */

export interface BadInput {
  /** Number of the row in the plan's table. */
  readonly row: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Code of the refusal; null where the file is imported. */
  readonly refused: string | null;
  /** Warning codes of an imported file, in order. */
  readonly warnings: readonly string[];
  readonly encoding: string | null;
  /** What the sentence about it must say, in each language. */
  readonly zh: RegExp;
  readonly en: RegExp;
}

const TITLE = '云岫县松坪乡办起爱心超市';
const BODY =
  '本报讯（记者 韦青禾）3月5日，松坪乡的爱心超市里，村民龙大春用积分换走两袋洗衣粉。' +
  '今年以来，该县推行积分制，覆盖42个村、1.3万户，群众参与村务的劲头更足了。';
const PAGE = `${TITLE}\n\n${BODY}\n`;
const TRADITIONAL =
  '雲岫縣鬆坪鄉辦起愛心超市\n\n本報訊 三月五日，村民龍大春用積分換走兩袋洗衣粉。' +
  '今年以來，該縣推行積分制，群眾參與村務的勁頭更足了。\n';

const encoder = new TextEncoder();
const utf8 = (text: string): Uint8Array => encoder.encode(text);
const encode = (text: string, encoding: string): Uint8Array => iconv.encode(text, encoding);
const join = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

const NOTHING = /(?:)/u;

function refused(
  row: number,
  name: string,
  bytes: Uint8Array,
  code: string,
  zh: RegExp,
  en: RegExp,
): BadInput {
  return { row, name, bytes, refused: code, warnings: [], encoding: null, zh, en };
}

function taken(
  row: number,
  name: string,
  bytes: Uint8Array,
  encoding: string,
  warnings: readonly string[] = [],
  zh = NOTHING,
  en = NOTHING,
): BadInput {
  return { row, name, bytes, refused: null, warnings, encoding, zh, en };
}

const EMPTY = [/文件为空.*未导入/u, /empty.*not imported/u] as const;
const TYPE = [/扩展名与内容不符/u, /extension does not fit/u] as const;

/** Every bad input that is small. */
export function badInputs(): readonly BadInput[] {
  const cut = utf8(PAGE.trimEnd());
  const gbk = encode(PAGE, 'gbk');
  return [
    refused(1, '01-zero-bytes.txt', new Uint8Array(), 'E-EMPTY', ...EMPTY),
    refused(2, '02-white-space.txt', utf8(' \r\n\t\u3000\n'), 'E-EMPTY', ...EMPTY),
    refused(2, '02-bom-only.txt', utf8('\uFEFF'), 'E-EMPTY', ...EMPTY),
    refused(2, '02-bom-and-spaces.txt', utf8('\uFEFF\n\u3000\n'), 'E-EMPTY', ...EMPTY),
    refused(2, '02-utf16-bom-only.txt', Uint8Array.of(0xff, 0xfe), 'E-EMPTY', ...EMPTY),
    refused(
      3,
      '03-nul.txt',
      new Uint8Array(4096),
      'E-NUL',
      /全为空字节.*断电.*损坏/u,
      /zero bytes.*power/u,
    ),
    taken(
      4,
      '04-one-nul.txt',
      utf8(`${TITLE}\u0000\n\n${BODY}`),
      'utf-8',
      ['W-NUL'],
      /1 个空字节/u,
      /1 zero byte/u,
    ),
    taken(5, '05-gbk.txt', gbk, 'gb18030'),
    taken(6, '06-gb18030-four-bytes.txt', encode(`𠮷安村${PAGE}`, 'gb18030'), 'gb18030'),
    taken(7, '07-big5.txt', encode(TRADITIONAL, 'big5-hkscs'), 'big5'),
    taken(8, '08-utf16le-no-bom.txt', encode(PAGE, 'utf-16le'), 'utf-16le'),
    taken(8, '08-utf16be-no-bom.txt', encode(PAGE.replace('云', '飞'), 'utf-16be'), 'utf-16be'),
    refused(
      9,
      '09-utf8-cut.txt',
      cut.subarray(0, cut.length - 1),
      'E-TRUNC',
      /第 \d+ 字节处截断/u,
      /cut off at byte \d+/u,
    ),
    refused(
      9,
      '09-gbk-cut.txt',
      encode(BODY, 'gbk').subarray(0, -1),
      'E-TRUNC',
      /第 \d+ 字节处截断/u,
      /cut off at byte \d+/u,
    ),
    taken(
      10,
      '10-utf8-then-gbk.txt',
      join(utf8(PAGE), gbk),
      'utf-8',
      ['W-MIXED'],
      /两种编码（第 4, 6 行）/u,
      /mixed \(lines 4, 6\)/u,
    ),
    taken(
      10,
      '10-bom-utf8-then-gbk.txt',
      join(utf8(`\uFEFF${BODY}\n`), gbk),
      'gb18030',
      ['W-MIXED'],
      /两种编码（第 1 行）/u,
      /mixed \(lines 1\)/u,
    ),
    taken(
      11,
      '11-mojibake.txt',
      utf8(windows1252(utf8(PAGE))),
      'utf-8',
      ['W-MOJIBAKE'],
      /疑似乱码，未作改动/u,
      /garbled/u,
    ),
    taken(
      12,
      '12-two-boms.txt',
      utf8(`\uFEFF\uFEFF${TITLE}\n\uFEFF${BODY}`),
      'utf-8',
      ['W-BOM'],
      /2 个多余的 BOM/u,
      /2 further byte order marks/u,
    ),
    taken(
      13,
      '13-line-ends.txt',
      utf8(`${TITLE}\r${BODY}\r\n第二段说明。\n第三段说明。\u0085第四段说明。\u2028末段。`),
      'utf-8',
    ),
    taken(
      14,
      '14-lone-surrogate.txt',
      loneSurrogate(),
      'utf-16le',
      ['W-CHAR'],
      /1 个字符不能表示/u,
      /1 character/u,
    ),
    taken(15, '15-not-normalised.txt', utf8(`re\u0301sume\u0301 \uF900\uF90A ${PAGE}`), 'utf-8'),
    taken(
      16,
      '16-invisible.txt',
      utf8(`推行积\u200B分\u202E制\u202C\uFE0F。${PAGE}`),
      'utf-8',
      ['W-BIDI'],
      /4 个不可见/u,
      /4 invisible/u,
    ),
    refused(20, '20-zip.txt', zipOf('a.txt', utf8(PAGE)), 'E-TYPE', ...TYPE),
    refused(
      20,
      '20-exe.txt',
      join(Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0), noise(4096)),
      'E-TYPE',
      ...TYPE,
    ),
    refused(
      20,
      '20-png.txt',
      join(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), noise(2048)),
      'E-TYPE',
      ...TYPE,
    ),
    refused(20, '20-noise.txt', noise(8192), 'E-TYPE', ...TYPE),
  ];
}

/** Writes the small bad inputs into `folder`. */
export function writeBadInputs(folder: string): readonly BadInput[] {
  const inputs = badInputs();
  for (const { name, bytes } of inputs) fs.writeFileSync(path.join(folder, name), bytes);
  return inputs;
}

/** Row 17: one line of 50 MB. */
export function writeLongLine(file: string): void {
  fs.writeFileSync(file, BODY.repeat(Math.ceil((50 * 1024 * 1024) / utf8(BODY).length)));
}

/** Row 18: 300 MB, which take no room on a disk that knows sparse files. */
export function writeHugeFile(file: string): void {
  fs.writeFileSync(file, PAGE);
  fs.truncateSync(file, 300 * 1024 * 1024);
}

/** Row 19: five million lines. */
export function writeManyLines(file: string): void {
  const lines = Array.from({ length: 1000 }, (_, at) => `第${at}户脱贫\n`).join('');
  fs.writeFileSync(file, lines.repeat(5000));
}

/** Row 16: a thesaurus whose labels hide characters. */
export function hiddenLabels(): string {
  return 'prefLabel,altLabels\r\n"松\u200B坪\u202E积分\u202C超市",松坪超市\r\n';
}

/** Rows 51 to 53: files that are offered as archives. `appId` and `newer` alter a real one's header. */
export function writeBadArchives(
  folder: string,
  archive: Uint8Array,
): readonly {
  readonly row: number;
  readonly name: string;
  readonly code: string;
  readonly zh: RegExp;
  readonly en: RegExp;
}[] {
  const header = (change: (view: DataView) => void): Uint8Array => {
    const copy = Uint8Array.from(archive);
    change(new DataView(copy.buffer));
    return copy;
  };
  // SQLite file format 3, section 1.3: user_version at byte 60, application_id at 68.
  const files = [
    {
      row: 51,
      name: '51-zero.juanzong',
      bytes: new Uint8Array(),
      code: 'E-EMPTYDB',
      zh: /尚未下载或为空.*没有改动/u,
      en: /empty or not yet downloaded/u,
    },
    {
      row: 52,
      name: '52-other.juanzong',
      bytes: header((view) => view.setUint32(68, 42)),
      code: 'E-APPID',
      zh: /不是本软件的档案库.*没有改动/u,
      en: /not an archive of this/u,
    },
    {
      row: 52,
      name: '52-text.juanzong',
      bytes: utf8(PAGE),
      code: 'E-APPID',
      zh: /不是本软件的档案库/u,
      en: /not an archive of this/u,
    },
    {
      row: 53,
      name: '53-newer.juanzong',
      bytes: header((view) => view.setUint32(60, 999)),
      code: 'E-NEWER',
      zh: /更新的版本.*999.*没有改动/u,
      en: /newer version.*999.*unchanged/u,
    },
  ];
  for (const { name, bytes } of files) fs.writeFileSync(path.join(folder, name), bytes);
  return files.map(({ row, name, code, zh, en }) => ({ row, name, code, zh, en }));
}

/** What a program shows that takes each byte for a character of windows-1252. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** UTF-16LE with a mark, in which the first half of a pair stands alone. */
function loneSurrogate(): Uint8Array {
  return join(
    Uint8Array.of(0xff, 0xfe),
    encode(TITLE, 'utf-16le'),
    Uint8Array.of(0x42, 0xd8),
    encode(`\n${BODY}`, 'utf-16le'),
  );
}

/** Bytes that look like nothing, the same in every run (xorshift, Marsaglia 2003). */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 0x9e3779b9;
  for (let at = 0; at < length; at += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[at] = state & 0xff;
  }
  return bytes;
}

/** A ZIP file with one entry, as far as anybody who looks at it needs it (APPNOTE 4.3.7). */
function zipOf(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return join(header, utf8(name), packed);
}
