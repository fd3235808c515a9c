import { describe, expect, test } from 'vitest';
import { bracketRole, creditLine } from './credits.ts';

describe('creditLine', () => {
  test.each([
    ['本报记者 李四 通讯员 王五', ['byline']],
    ['□ 本报记者 李四 文/图', ['byline']],
    ['文/李四 图/王五', ['byline', 'photographer']],
    ['李四 摄', ['photographer']],
    ['本报记者 李四 摄', ['photographer']],
    ['(李四 摄)', ['photographer']],
    ['来源:云溪网 作者:李四', ['source', 'byline']],
    ['责编:李四 校对:王五 审核:赵六', ['editors', 'editors', 'editors']],
    ['2023年5月6日 星期六', ['pubdate']],
    ['云溪发布 2023-05-06 10:20', ['source', 'pubdate']],
    ['阅读量:1234', ['boilerplate']],
  ])('%s', (line, roles) => {
    expect(creditLine(line)?.map((piece) => piece.role)).toEqual(roles);
  });

  test.each([
    '记者走进石门村,看见渠水流进梯田。',
    '图书室里坐满了孩子',
    '文化广场建成投用',
    '(一)修渠',
    '编辑部的故事',
    '□发展梯田产业',
  ])('%s is none', (line) => {
    expect(creditLine(line)).toBeNull();
  });
});

describe('bracketRole', () => {
  test.each([
    ['李四', 'byline'],
    ['李四 王五', 'byline'],
    ['李四文/图', 'byline'],
    ['县委宣传部 李四', 'byline'],
    ['云溪党建在线', 'source'],
    ['云溪县融媒体中心', 'source'],
    ['图/王五', 'photographer'],
    ['资料图片', 'photographer'],
    ['下转第四版', 'boilerplate'],
    ['2023年5月', 'pubdate'],
    ['约合三百亩', null],
    ['以下简称修渠队', null],
  ])('(%s) is %s', (inner, role) => {
    expect(bracketRole(inner)).toBe(role);
  });
});
