import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../page/role.ts';
import { makeFold } from '../text/fold.ts';
import { splitsSurrogatePair } from '../text/span.ts';
import { findOrganisations } from './organisations.ts';

const PLACES = ['甲川省', '丁山县', '丁山縣', '云岭镇', '青石村', '庚州'];
const fold = makeFold('縣县 黨党 農农 業业 鄉乡 會会 聯联');

const readingOf = (text: string, role: Role = 'body') => ({
  text,
  blocks: [{ start: 0, end: text.length, role }],
});
const found = (text: string, role: Role = 'body') =>
  findOrganisations(readingOf(text, role), { siblings: [], placeNames: PLACES, fold });
const names = (text: string, role: Role = 'body') => found(text, role).map(({ label }) => label);

describe('findOrganisations', () => {
  it.each([
    ['牵头组织丁山县消防救援大队、县残联开展活动。', ['丁山县消防救援大队', '县残联']],
    ['丁山县委县政府高度重视。', ['丁山县委', '县政府']],
    ['由该县县委书记介绍。', ['该县县委']],
    ['青石村两委班子、云岭镇青石村党支部。', ['青石村两委', '云岭镇青石村党支部']],
    ['成立了丁山县云岭镇惠农土地托管有限责任公司。', ['丁山县云岭镇惠农土地托管有限责任公司']],
    ['与庚州农业大学、省农科院合作。', ['庚州农业大学', '省农科院']],
    ['中国农业银行丁山县支行发放贷款。', ['中国农业银行丁山县支行']],
    ['县委组织部、团县委联合发文。', ['县委组织部', '团县委']],
    ['丁山县委宣传部派人到庚州读大学。', ['丁山县委宣传部']],
    ['甲川省财政厅驻青石村工作队', ['甲川省财政厅', '甲川省财政厅驻青石村工作队']],
  ])('%s', (text, wanted) => {
    expect(names(text).toSorted()).toEqual(wanted.toSorted());
  });

  it('gives the body inside the name of its own branch, too', () => {
    expect(names('丁山县发展和改革局党支部').toSorted()).toEqual(
      ['丁山县发展和改革局', '丁山县发展和改革局党支部'].toSorted(),
    );
  });

  it.each([
    '采取“党支部+合作社+农户”模式,公司提供技术,银行提供贷款。',
    '发展农民专业合作社360个,建成服务中心8个。',
    '以人民为中心,构建新格局,各部门通力合作。',
    '到村工作大学生坚持学习,学会了新手艺。',
    '各乡镇党委、23所乡镇卫生院。',
    '该村“两委”和村党支部团结带领群众。',
    '医保、残联等9个部门共享数据。',
  ])('refuses classes of bodies: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('finds media where the source of a text stands', () => {
    expect(names('来源:丁山新闻网', 'source')).toEqual(['丁山新闻网']);
    expect(names('(丁山党建在线)', 'source')).toEqual(['丁山党建在线']);
  });

  it('resolves a short name to the full one of the page, else to the place of its level', () => {
    const full = (text: string, name: string) =>
      found(text).find(({ label }) => label === name)?.body.fullName;
    const text = '丁山县发展和改革局组织走访。县发改局与县残联同行,丁山县很重视。';
    expect(full(text, '县发改局')).toBe('丁山县发展和改革局');
    expect(full(text, '县残联')).toBe('丁山县残联');
    expect(full('丁山縣黨委來了,縣鄉村振興局也來了。', '丁山縣黨委')).toBe('丁山縣黨委');
  });

  it('proposes spans inside the text, whatever it is', () => {
    const piece = fc.constantFrom(
      ...'丁山县|青石村|县|委|党支部|有限公司|合作社|的|。|和|驻|工作队|局|农业|(|)|“|”|两委|村|大学|𠮷|来源:|日报'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom<Role>('body', 'source', 'dateline'),
        (pieces, role) => {
          const text = pieces.join('');
          for (const { start, end, label } of found(text, role)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toBe(label);
            expect(splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)).toBe(false);
          }
        },
      ),
    );
  });
});
