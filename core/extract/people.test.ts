import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../page/role.ts';
import { makeFold } from '../text/fold.ts';
import { splitsSurrogatePair } from '../text/span.ts';
import { findPeople } from './people.ts';

const fold = makeFold('縣县 長长 馬马 張张 書书 記记 說说 陳陈 攝摄 黨党 個个');

const readingOf = (text: string, role: Role = 'body') => ({
  text,
  blocks: [{ start: 0, end: text.length, role }],
});
const found = (text: string, role: Role = 'body') => findPeople(readingOf(text, role), [], fold);
const names = (text: string, role: Role = 'body') => found(text, role).map(({ label }) => label);

describe('findPeople', () => {
  it.each([
    ['丁山县委书记马国梁主持会议。', ['马国梁']],
    ['种植户张二牛专程赶来。', ['张二牛']],
    ['县长王丽传达了会议精神。', ['王丽']],
    ['今年58岁的陈桂英正在摘茶。', ['陈桂英']],
    ['县领导张伟、李强、何静出席会议。', ['张伟', '李强', '何静']],
    ['石桥村的周大山说:“路通了。”', ['周大山']],
    ['“路通了。”周大山说。', ['周大山']],
    ['乡亲们围住民政局宋立民局长问个不停。', ['宋立民']],
    ['驻村第一书记欧阳川挨家挨户算账。', ['欧阳川']],
    ['“马书记又来了!”大家喊道。', ['马书记']],
    ['致富带头人阿依古丽·买买提表示满意。', ['阿依古丽·买买提']],
    ['村民老李说:“好。”', ['老李']],
  ])('%s', (text, wanted) => {
    expect(names(text)).toEqual(wanted);
  });

  it.each([
    '书记高度重视,干部全力以赴,群众积极参与。',
    '村民方便多了,贫困户安心了,居民张灯结彩。',
    '记者于近日走进田间,看到农民正在管理果园。',
    '要发挥第一书记和工作队作用。',
    '曾担任书记多年。',
    '通知了有关负责同志。',
    '北韩村党支部联合康家庄村开展活动。',
  ])('refuses everyday words that begin like a family name: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    ['□文马小林 图张旭东', ['马小林', '张旭东']],
    ['(张小莉文/图)', ['张小莉']],
    ['本报记者 程晓燕 通讯员 王 磊 赵国栋', ['程晓燕', '王 磊', '赵国栋']],
    ['(丁山党建在线)', []],
  ])('reads the credit %s', (text, wanted) => {
    expect(names(text, 'byline')).toEqual(wanted);
  });

  it('reads editors, photographers of captions and closing bylines', () => {
    expect(names('责任编辑:段丽萍 审核:车晓东', 'editors')).toEqual(['段丽萍', '车晓东']);
    expect(names('茶农在采茶。柴小望 摄', 'caption')).toEqual(['柴小望']);
    expect(names('日子越过越好。(文 崔小娟)')).toEqual(['崔小娟']);
    expect(names('(李小斌 张小玲)初冬时节,山里飘起了雪。')).toEqual(['李小斌', '张小玲']);
  });

  it('finds a name again wherever it stands, and a given name that opens a clause', () => {
    expect(names('村支书马国梁带头流转土地。会上,马国梁谈了打算。“国梁是好样的。”')).toEqual([
      '马国梁',
      '马国梁',
      '国梁',
    ]);
  });

  it('tells role and organisation as printed', () => {
    const [first] = found('丁山縣農業農村局局長陳文軍說,今年豐收。');
    expect(first?.body).toEqual({
      name: '陳文軍',
      role: '局長',
      organisation: '丁山縣農業農村局',
      kind: 'official',
    });
  });

  it('gives an address the full name of whom it means', () => {
    const [, second] = found('村党支部书记马国梁来了。“马书记,快坐!”');
    expect(second?.label).toBe('马书记');
    expect(second?.body.name).toBe('马国梁');
  });

  it('proposes ordered spans without overlap inside the text, whatever it is', () => {
    const piece = fc.constantFrom(
      ...'县长|马|国梁|书记|、|。|说|老|李|·|(|)|记者 |文/图|欧阳|同志|𠮷|\n|岁的|家'.split('|'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom<Role>('body', 'byline', 'caption', 'editors'),
        (pieces, role) => {
          const text = pieces.join('');
          let reach = 0;
          for (const { start, end, label } of found(text, role)) {
            expect(start).toBeGreaterThanOrEqual(reach);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(label);
            expect(splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)).toBe(false);
            reach = end;
          }
          expect(reach).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
