import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ENCODED_PAGES } from './make-encoded.ts';

const bytesOf = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));
const encodingOf = (name: string): string =>
  name.startsWith('03') ? 'gb18030' : name.startsWith('08') ? 'utf-16le' : 'utf-8';
const textOf = (name: string): string =>
  new TextDecoder(encodingOf(name), { fatal: true }).decode(bytesOf(name));

const names = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.txt'));

const map = new Map(
  readFileSync(new URL('../scripts/t2s.txt', import.meta.url), 'utf8')
    .split('\n')
    .slice(1, -1)
    .map((line) => [line[0] ?? '', line[1] ?? ''] as const),
);
/** As search sees a page: one script, no white space, nothing invisible. */
const fold = (text: string): string =>
  Array.from(text.replace(/[\s\p{Cf}\p{Cc}]/gu, ''), (char) => map.get(char) ?? char).join('');

const thesaurus = (
  parse<{ prefLabel: string; altLabels: string }>(
    readFileSync(new URL('../initiatives.csv', import.meta.url)),
    { columns: true },
  )
).map((row) => ({
  prefLabel: row.prefLabel,
  labels: [row.prefLabel, ...row.altLabels.split('|')].filter((label) => label !== '').map(fold),
}));
const initiativesIn = (text: string): string[] => {
  const folded = fold(text);
  return thesaurus
    .filter(({ labels }) => labels.some((label) => folded.includes(label)))
    .map(({ prefLabel }) => prefLabel);
};
const figuresIn = (text: string): string[] =>
  fold(text).match(/\d[\d.]*[多余]?[万亿]?[多余]?(元|户|人|亩|吨|座|公里|%|个|件|次|斤|名)/g) ?? [];

describe('the sample pages', () => {
  it('are eight, numbered', () => {
    expect(names.map((name) => name.slice(0, 3))).toEqual(
      Array.from({ length: 8 }, (_, at) => `0${at + 1}-`),
    );
  });

  it.each(names)('%s is rich enough for the demo', (name) => {
    const text = textOf(name);
    expect(text.length).toBeGreaterThanOrEqual(900);
    expect(text.length).toBeLessThanOrEqual(2600);
    expect(initiativesIn(text).length).toBeGreaterThanOrEqual(12);
    expect(new Set(figuresIn(text)).size).toBeGreaterThanOrEqual(12);
  });

  it.each([...ENCODED_PAGES])('%s holds the bytes that its script makes', (name, bytes) => {
    expect(bytesOf(name).equals(bytes)).toBe(true);
  });

  it('01 interleaves three articles and breaks two of them off', () => {
    const text = textOf('01-interleaved.txt');
    expect(text).toContain('□文');
    expect(text.match(/^\(文\//gm)).toHaveLength(2);
    expect(text.indexOf('——云岭县')).toBeLessThan(text.indexOf('一杯热水'));
    expect(text.indexOf('一杯热水')).toBeLessThan(text.indexOf('现场看,既看'));
    expect(text.trimEnd()).not.toMatch(/[。!?”)]$/);
  });

  it('02 is Traditional with forms of several regions', () => {
    const text = textOf('02-traditional.txt');
    for (const form of '産裏説着墻麥') expect(text).toContain(form);
    expect(fold(text)).toContain('对每家的难处了如指掌');
    expect(text).toMatch(/^澄溪鄉訊網/);
  });

  it('03 is GB18030 and nothing narrower', () => {
    const bytes = bytesOf('03-gb18030.txt');
    expect(textOf('03-gb18030.txt')).toContain('覃𠮷祥');
    // GB 18030 appendix: U+20BB7 is the four bytes 95 34 B2 35.
    expect(bytes.includes(Buffer.from([0x95, 0x34, 0xb2, 0x35]))).toBe(true);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(
      'not valid',
    );
  });

  it('04 wraps its article in the furniture of a web page', () => {
    const text = textOf('04-web-boilerplate.txt');
    expect(text).toMatch(/发布时间:2022\n-\n09\n-\n16/);
    expect(text).toMatch(/^微信图片_\d+\.jpg$/m);
    expect(text).toMatch(/^编辑:.+ 校对:.+ 审核:.+$/m);
  });

  it('06 carries what must not run, hide or break', () => {
    const text = textOf('06-hostile.txt');
    for (const trap of ['<script>', "=cmd|' /C calc'!A0", '\u202E', '\u200B', '\u200D', '\u0001'])
      expect(text).toContain(trap);
    for (const start of '=+-@') expect(text).toMatch(new RegExp(`^\\${start}`, 'm'));
    expect(text).not.toContain('\0');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeGreaterThan(800);
    expect(initiativesIn(text)).toContain('防止返贫动态监测');
    expect(text).not.toContain('防止返贫动态监测');
  });

  it('07 breaks an initiative over lines and a sentence with a caption', () => {
    const text = textOf('07-four-notices.txt');
    expect(text).toContain('“四个\n\n不摘”');
    expect(text).toMatch(/还把积\n\n.+资料图片\n\n分制/);
    expect(text.match(/^\([^)\n]+\)$/gm)).toHaveLength(4);
  });

  it('08 is UTF-16LE with a mark and CRLF line ends', () => {
    const bytes = bytesOf('08-utf16.txt');
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const text = textOf('08-utf16.txt');
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text).toMatch(/^.+ 摄\r$/m);
  });
});
