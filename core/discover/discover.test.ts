import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFold } from '../text/fold.ts';
import { buildMatcher } from '../thesaurus/matcher.ts';
import { discoverInitiatives } from './discover.ts';

const fold = makeFold('積积 黨党 員员 務务 動动 開开 実实 實实 莊庄');
const matcher = buildMatcher(
  [
    { label: '党员积分制', id: 'a' },
    { label: '主题党日', id: 'b' },
    { label: '智慧党建', id: 'c' },
  ],
  fold,
);

function find(text: string) {
  const reading = { text, blocks: [{ start: 0, end: text.length, role: 'body' as const }] };
  return discoverInitiatives(reading, { fold, knownIn: matcher.find, siblings: [] });
}
const labels = (text: string) => find(text).map(({ label }) => label);

describe('discoverInitiatives', () => {
  test.each([
    // Numbered and parallel slogans.
    ['该乡推行“四清三建”,村容大变。', ['四清三建']],
    ['全镇按照“333”比例分配收益。', ['“333”比例']],
    ['做到应修尽修、应补尽补。', ['应修尽修、应补尽补']],
    ['开展比学习、比干劲、比成绩的劳动竞赛。', ['比学习、比干劲、比成绩']],
    ['实现户户有产业、人人有活干。', ['户户有产业、人人有活干']],
    ['通过定岗、定责、定薪“三定”管理机制选人。', ['定岗、定责、定薪“三定”管理机制']],
    // Quoted names, with the class noun behind where it belongs to the name.
    ['村里办起“月光讲堂”,每周一课。', ['月光讲堂']],
    ['开展“春耕先锋”主题活动。', ['春耕先锋']],
    ['探索“支部+工坊+农户”的新模式。', ['“支部+工坊+农户”的新模式']],
    // Class nouns and campaign verbs, cut at verbs and function words.
    ['乡里建立健全周五会商机制,狠抓落实。', ['周五会商机制']],
    ['县里实施清渠引水工程和林下种药项目。', ['清渠引水工程']],
    ['印发了《北坡县竹编产业发展规划》。', ['北坡县竹编产业发展规划']],
    // Known names are no news; what is built on them is.
    ['落实党员积分制度,评选先进。', []],
    ['开展主题党日系列活动。', []],
    ['建成智慧党建云平台。', ['智慧党建云平台']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test.each([
    '他说:“这路修得好。”',
    '村支书是大家的“主心骨”。',
    '各项制度不断完善,长效机制逐步健全。',
    '老人行动不便,干部上门服务。',
    '“一把手”亲自抓,“一对一”地教。',
    '北坡县竹编工艺有限公司落户。',
    '投入资金改造供水工程。',
  ])('nothing in: %s', (text) => {
    expect(labels(text)).toEqual([]);
  });

  test('variants of a name are one group, in both scripts, and bare mentions are found again', () => {
    const found = find('推行“月光夜校”制度。「月光夜校」深受欢迎,月光夜校开到家门口。');
    expect(new Set(found.map(({ body }) => body.group))).toEqual(new Set(['月光夜校']));
    expect(found).toHaveLength(3);
  });

  test('proposes theme and level with the words that suggest them', () => {
    const [found] = find('北坡乡党委建立“党员包渠”责任制,党支部牵头。');
    expect(found?.body).toMatchObject({ theme: '党建', level: '乡镇' });
    expect(found?.body.because.length).toBeGreaterThan(0);
  });

  test('findings never overlap, never leave the text, never halve a character', () => {
    const unit = fc.constantFrom(
      '“',
      '”',
      '开展',
      '机制',
      '活动',
      '三',
      '比',
      '、',
      '工程',
      '+',
      '𠮷',
      '。',
      '村',
      '党员积分制',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (words) => {
        const text = words.join('');
        let reach = 0;
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(reach);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          reach = end;
        }
      }),
    );
  });
});
