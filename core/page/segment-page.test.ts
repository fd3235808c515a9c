import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeReading, runningText } from './reading.ts';
import { segmentPage } from './segment-page.ts';
import { segmentsInSourceOrder, tilingFaults } from './tiling.ts';

/** A page as lines of `role text`; a segment that continues has a `+` before its role. */
function cut(text: string) {
  const page = segmentPage(text);
  const show = (segments: (typeof page)['outside']) =>
    segments.map(
      ({ role, join, start, end }) =>
        `${join === 'continue' ? '+' : ''}${role} ${text.slice(start, end)}`,
    );
  return {
    articles: page.articles.map((article) => show(article.segments)),
    outside: show(page.outside),
    incomplete: page.articles.map((article) => article.incomplete),
  };
}

const LONG =
  '清水渠从北坡引来山泉,沿着山腰绕过三道梁,流进石门村的梯田,乡亲们祖祖辈辈盼水的日子到了头。';
const NEXT = '石门村的老支书说,修渠的那两年,全村的劳力都上了山,渠修到哪里,锅灶就支到哪里。';

describe('segmentPage', () => {
  test('title, subtitle, byline with photographer, body', () => {
    const page = cut(
      `引水上山 润泽梯田\n\n——云溪县修渠纪事\n\n□文李四 图王五\n\n${LONG}\n\n${NEXT}\n`,
    );
    expect(page.articles).toEqual([
      [
        'title 引水上山 润泽梯田',
        'subtitle ——云溪县修渠纪事',
        'byline □文李四',
        'photographer 图王五',
        `body ${LONG}`,
        `body ${NEXT}`,
      ],
    ]);
    expect(page.incomplete).toEqual([false]);
  });

  test('a byline in brackets closes an article and the next title opens one', () => {
    const page = cut(`清水渠通水\n\n${LONG}\n\n(李四)\n\n石门村修路\n\n${NEXT}\n\n(云溪在线)`);
    expect(page.articles).toEqual([
      ['title 清水渠通水', `body ${LONG}`, 'byline (李四)'],
      ['title 石门村修路', `body ${NEXT}`, 'source (云溪在线)'],
    ]);
  });

  test('dateline, reporters and a credit glued to a paragraph are cut from it', () => {
    const page = cut(`清水渠通水\n本报讯(记者 李四 通讯员 王五)${LONG}(文 赵六)`);
    expect(page.articles).toEqual([
      [
        'title 清水渠通水',
        'dateline 本报讯',
        'byline (记者 李四 通讯员 王五)',
        `body ${LONG}`,
        'byline (文 赵六)',
      ],
    ]);
  });

  test.each([
    ['雲溪在線清水頻道消息:', 'dateline'],
    ['新华社云溪5月6日电 ', 'dateline'],
    ['云溪网讯 ', 'dateline'],
    ['【本報訊】 ', 'dateline'],
    ['記者李四/雲溪報導 ', 'byline'],
    ['(记者 李四)', 'byline'],
  ])('a text may start with %s', (lead, role) => {
    expect(cut(`${lead}${LONG}`).articles).toEqual([[`${role} ${lead.trim()}`, `body ${LONG}`]]);
  });

  test('a sentence goes on behind a caption', () => {
    const [head, tail] = [LONG.slice(0, 28), LONG.slice(28)];
    const page = cut(`清水渠通水\n\n${head}\n\n\n\n石门村的梯田。资料图片\n\n${tail}\n\n${NEXT}`);
    expect(page.articles).toEqual([
      [
        'title 清水渠通水',
        `body ${head}`,
        `+body ${tail}`,
        `body ${NEXT}`,
        'caption 石门村的梯田。资料图片',
      ],
    ]);
  });

  test('a broken-off text is said to be incomplete', () => {
    const page = cut(`清水渠通水\n\n${NEXT}\n\n${LONG.slice(0, 30)}`);
    expect(page.incomplete).toEqual([true]);
  });

  test('headings inside a text: numbered ones, and short lines between paragraphs', () => {
    const page = cut(
      `清水渠通水\n${LONG}\n一、修渠\n${NEXT}\n“水长”上岗 渠有人管\n${LONG}\n(二)护渠\n${NEXT}`,
    );
    expect(page.articles[0]?.filter((line) => line.startsWith('heading'))).toEqual([
      'heading 一、修渠',
      'heading “水长”上岗 渠有人管',
      'heading (二)护渠',
    ]);
  });

  test('lines broken at the width of a column are one paragraph', () => {
    const wrapped = (LONG + NEXT).match(/.{1,16}/gu) ?? [];
    const text = `清水渠通水\n\n  ${wrapped.join('\n')}\n  ${wrapped.join('\n')}\n`;
    const reading = segmentPage(text).articles.map((article) =>
      runningText(composeReading(text, article.segments)),
    );
    expect(reading).toEqual([`${LONG}${NEXT}\n${LONG}${NEXT}`]);
  });

  test.each([
    ['全县修渠护渠现场推进会在石门村召开', '引来清水 润泽梯田', 'kicker', 'title'],
    ['引来清水 润泽梯田', '云溪县石门村用三年时间修通盘山渠的故事', 'title', 'subtitle'],
    ['引来山泉清水', '润泽石门梯田', 'title', '+title'],
    ['云溪县石门村:', '盘山渠引来幸福水', 'title', '+title'],
  ])('two lines of a headline: %s / %s', (first, second, firstRole, secondRole) => {
    expect(cut(`${first}\n${second}\n本报讯 ${LONG}`).articles[0]?.slice(0, 2)).toEqual([
      `${firstRole} ${first}`,
      `${secondRole} ${second}`,
    ]);
  });

  test('a headline whose text stands further down gets the text that has no headline', () => {
    const page = cut(
      `梯田观摩 比出干劲\n\n——云溪县开展梯田观摩活动侧记\n\n□文李四 图王五\n\n\n\n观摩组走进石门村\n\n\n\n` +
        `引水上山 润泽石门\n\n本报讯 ${LONG}\n\n${NEXT.slice(0, 20)}\n\n\n\n` +
        `云溪县开展的梯田观摩活动走过六个乡镇,大家边看边议,比出了差距,也比出了干劲。\n\n${NEXT}`,
    );
    expect(page.articles.map((lines) => lines.map((line) => line.slice(0, 11)))).toEqual([
      [
        'title 梯田观摩 ',
        'subtitle ——',
        'byline □文李四',
        'photographe',
        'caption 观摩组',
        'body 云溪县开展的',
        'body 石门村的老支',
      ],
      ['title 引水上山 ', 'dateline 本报', 'body 清水渠从北坡', 'body 石门村的老支'],
    ]);
    expect(page.incomplete).toEqual([false, true]);
  });

  test('an editor’s note that interrupts a sentence stands over the article, and the sentence goes on', () => {
    const page = cut(
      `护渠有我\n\n本报讯 ${LONG}\n\n护渠队的队长说,那些日子里,大家天不亮就出门,把所有的工具和干粮都扛到\n\n编者按 今天起本报推出护渠专栏,请读者留意。\n\n渠首,一直忙到天黑才收工回家。\n\n(李四)`,
    );
    expect(page.articles[0]?.slice(1, 6)).toEqual([
      'body 编者按 今天起本报推出护渠专栏,请读者留意。',
      'dateline 本报讯',
      `body ${LONG}`,
      'body 护渠队的队长说,那些日子里,大家天不亮就出门,把所有的工具和干粮都扛到',
      '+body 渠首,一直忙到天黑才收工回家。',
    ]);
  });

  test('a paragraph left at the end goes back to where its first words say', () => {
    const middle = '活动中,志愿者们打扫渠道,';
    const late = `随后,${NEXT}`;
    const last = `通过此次活动,${NEXT}`;
    const page = cut(`护渠有我\n\n本报讯 ${LONG}\n\n${late}\n\n${last}\n\n${middle}\n\n(李四)`);
    expect(page.articles[0]?.slice(2, 6)).toEqual([
      `body ${LONG}`,
      `body ${middle}`,
      `body ${late}`,
      `body ${last}`,
    ]);
    expect(page.incomplete).toEqual([true]);
  });

  test('a web page: what belongs to the site stays outside', () => {
    const page = cut(
      [
        '首页 > 新闻 > 乡村',
        '清水渠通水记',
        '发布时间:2023-08-15 09:30 来源:云溪县人民政府网 作者:李四 浏览次数:132',
        LONG,
        '1.jpg',
        NEXT,
        '责任编辑:赵六 审核:钱七',
        '上一篇:石门村修路',
        '凡本网注明来源的作品,未经授权不得转载。',
        '云ICP备00000000号',
        '联系电话:0000-1234567',
        '分享到:',
      ].join('\n'),
    );
    expect(page.articles).toEqual([
      [
        'title 清水渠通水记',
        'pubdate 发布时间:2023-08-15 09:30',
        'source 来源:云溪县人民政府网',
        'byline 作者:李四',
        `body ${LONG}`,
        `body ${NEXT}`,
        'editors 责任编辑:赵六',
        'editors 审核:钱七',
      ],
    ]);
    expect(page.outside).toEqual([
      'boilerplate 首页 > 新闻 > 乡村',
      'boilerplate 浏览次数:132',
      'boilerplate 1.jpg',
      'boilerplate 上一篇:石门村修路',
      'boilerplate 凡本网注明来源的作品,未经授权不得转载。',
      'boilerplate 云ICP备00000000号',
      'boilerplate 联系电话:0000-1234567',
      'boilerplate 分享到:',
    ]);
  });

  test('a repost in Traditional characters', () => {
    const page = cut(
      `清水渠通水記\n原創 雲溪發佈 2023-06-01 18:30 發表於雲溪\n${LONG}\n編輯:李四 校對:王五\n長按二維碼關注我們`,
    );
    expect(page.articles).toEqual([
      [
        'title 清水渠通水記',
        'source 原創 雲溪發佈',
        'pubdate 2023-06-01 18:30 發表於雲溪',
        `body ${LONG}`,
        'editors 編輯:李四',
        'editors 校對:王五',
      ],
    ]);
    expect(page.outside).toEqual(['boilerplate 長按二維碼關注我們']);
  });

  test('a date that the page sets on several lines is one credit', () => {
    const page = cut(`清水渠通水记\n发布时间:2022\n-\n09\n-\n16 10:32 来源:云溪网\n${LONG}`);
    expect(page.articles[0]?.slice(0, 7)).toEqual([
      'title 清水渠通水记',
      'pubdate 发布时间:2022',
      '+pubdate -',
      '+pubdate 09',
      '+pubdate -',
      '+pubdate 16 10:32',
      'source 来源:云溪网',
    ]);
  });

  test('an empty text has no articles', () => {
    expect(segmentPage(' \n\u3000')).toEqual({ articles: [], outside: [] });
  });
});

const WORDS = [
  ...'\n\r\u0085\u2028\ufeff\u3000 ,。:!?、;“”()【】□—/|0123年月日𠮷aZ',
  '\n\n',
  '\n\n\n\n',
  '本报讯',
  '记者',
  '李四',
  '(文/李四 图/王五)',
  '来源:云溪网',
  '编辑',
  '摄',
  '图为',
  '版权所有',
  '一、',
  '——',
  '引水上山 润泽梯田',
  LONG,
  '2023-05-06',
  '\ud800',
];

describe('segments, for any text', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('tile it and hold no line break', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const segments = segmentsInSourceOrder(segmentPage(text));
        expect(tilingFaults(text, segments)).toEqual([]);
        for (const { start, end, confidence } of segments) {
          expect(text.slice(start, end)).not.toMatch(/[\n\r\u0085\u2028\u2029]/u);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('with the gaps between them they are the source', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let rebuilt = '';
        let at = 0;
        for (const { start, end } of segmentsInSourceOrder(segmentPage(text))) {
          expect(text.slice(at, start)).toMatch(/^[\s\u0085]*$/u);
          rebuilt += text.slice(at, end);
          at = end;
        }
        expect(rebuilt + text.slice(at)).toBe(text);
      }),
    );
  });

  test('the same text is always cut the same way', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(segmentPage(text)).toEqual(segmentPage(text));
      }),
    );
  });
});
