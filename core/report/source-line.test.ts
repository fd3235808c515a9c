import { describe, expect, it } from 'vitest';
import { printedDate, printedPage, printedParagraphs, sourceLine } from './source-line.ts';

const article = {
  title: '山门开了',
  suppliedTitle: null,
  filename: 'a.txt',
  medium: '东川日报',
  publishedOn: '2019-06-03',
  page: '3',
};

describe('sourceLine', () => {
  it('names title, medium, date and page', () => {
    expect(sourceLine(article)).toBe('《山门开了》，东川日报，2019年6月3日，第3版');
  });
  it('goes on with reference code and paragraph where there are any', () => {
    const coded = { ...article, referenceCode: 'Z109-WS·2019-Y-XC-0007' };
    expect(sourceLine(coded, { paragraphs: [3] })).toBe(
      '《山门开了》，东川日报，2019年6月3日，第3版，Z109-WS·2019-Y-XC-0007，第3段',
    );
    expect(sourceLine({ ...article, referenceCode: '' }, { paragraphs: [4, 2, 3, 3] })).toBe(
      '《山门开了》，东川日报，2019年6月3日，第3版，第2–4段',
    );
    expect(sourceLine(coded, { paragraphs: [3], short: true })).toBe(sourceLine(article));
  });

  it('names the address of a page of the web, bracketed where it is inferred', () => {
    const page = 'https://news.example.cn/2019/06/03/a7.html';
    expect(sourceLine({ ...article, page })).toBe(
      '《山门开了》，东川日报，2019年6月3日，https://news.example.cn/2019/06/03/a7.html',
    );
    expect(sourceLine({ ...article, page: '3', inferred: ['page', 'medium'] })).toBe(
      '《山门开了》，[东川日报]，2019年6月3日，[第3版]',
    );
  });

  it('marks everything unknown or made by us with [ ]', () => {
    const { page: _page, ...noPage } = article;
    expect(sourceLine({ ...noPage, title: null, medium: '', publishedOn: '' })).toBe(
      '[a.txt]，[媒体不详]，[日期不详]，[版次不详]',
    );
    expect(sourceLine({ ...article, title: '', suppliedTitle: '修路记' })).toBe(
      '[修路记]，东川日报，2019年6月3日，第3版',
    );
  });
});

it.each([
  ['2018', '2018年'],
  ['2018-07', '2018年7月'],
  ['2018-07~', '[2018年7月]'],
  ['[2018-07-09]', '[2018年7月9日]'],
  ['戊戌年春', '戊戌年春'],
  [' ', '[日期不详]'],
])('date %s is printed %s', (date, printed) => {
  expect(printedDate(date)).toBe(printed);
});

it.each([
  ['12', '第12版'],
  ['A2', '第A2版'],
  ['第三版', '第三版'],
  ['', '[版次不详]'],
])('page %s is printed %s', (page, printed) => {
  expect(printedPage(page)).toBe(printed);
});

it.each([
  [[], ''],
  [[7], '第7段'],
  [[5, 2], '第2、5段'],
  [[1, 2, 3, 8, 9], '第1–3、8–9段'],
])('paragraphs %j are printed %j', (paragraphs, printed) => {
  expect(printedParagraphs(paragraphs)).toBe(printed);
});
