import { describe, expect, it } from 'vitest';
import { printedDate, printedPage, sourceLine } from './source-line.ts';

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
