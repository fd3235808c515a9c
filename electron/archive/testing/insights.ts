import type { TestDesk } from './desk.ts';
import { newDesk } from './desk.ts';
import { made } from './surgery.ts';
import { annotateWords, importText } from '#db/testing/archive.ts';

/** A desk with pages of three places over a year, and initiatives that they name. */
export interface CountedDesk {
  readonly desk: TestDesk;
  readonly ids: Readonly<Record<'points' | 'feast' | 'meeting' | 'narrow', string>>;
}

const PAGES: readonly (readonly [place: string, date: string, medium: string, names: string])[] = [
  ['云岫县', '2020-01-05', '云岫日报', '拼豆集市、院坝夜话'],
  ['云岫县', '2020-01-20', '云岫日报', '拼豆集市'],
  ['白蘋市', '2020-02', '白蘋晚报', '拼豆集市、百家长桌、院坝夜话'],
  ['白蘋市', '2020-12-31', '', '百家长桌'],
  ['', '', '', '院坝夜话、拼豆集市分店'],
];

/**
 * Makes a desk whose counts are known. 拼豆集市分店 lies below 拼豆集市; the page that names it has neither
 * place nor date; one more page is withdrawn, and one mention waits.
 */
export async function countedDesk(): Promise<CountedDesk> {
  const desk = newDesk();
  const { db, actor } = desk.session;
  const points = made(desk, { prefLabel: '拼豆集市', theme: '乡村治理', level: '县' });
  const feast = made(desk, { prefLabel: '百家长桌', theme: '文化', level: null });
  const meeting = made(desk, { prefLabel: '院坝夜话', theme: '组织', level: '村' });
  const narrow = made(desk, {
    prefLabel: '拼豆集市分店',
    theme: '乡村治理',
    level: '村',
    broaderId: points,
  });
  const known = new Map([
    ['拼豆集市', points],
    ['百家长桌', feast],
    ['院坝夜话', meeting],
    ['拼豆集市分店', narrow],
  ]);
  const add = async (at: number, [place, date, medium, names]: (typeof PAGES)[number]) => {
    const text = `第${at}号消息\n\n本报讯 各乡推行${names}，群众叫好。\n`;
    const { sourceId, articleIds } = importText(db, actor, `p${at}.txt`, text);
    for (const articleId of articleIds) {
      const patch = { place, publishedOn: date, medium };
      await desk.client.articles.describe({ articleId, patch });
    }
    for (const name of names.split('、')) {
      const initiativeIds = [known.get(name) ?? ''];
      annotateWords(db, actor, sourceId, name, { kind: 'initiative', initiativeIds, note: '' });
    }
    return sourceId;
  };
  for (const [at, page] of PAGES.entries()) await add(at, page);
  const gone = await add(8, ['云岫县', '2020-01-06', '', '百家长桌']);
  await desk.client.sources.withdraw({ sourceId: gone });
  const waiting = importText(db, actor, 'p9.txt', '第9号消息\n\n本报讯 还有百家长桌。\n');
  annotateWords(db, actor, waiting.sourceId, '百家长桌', {
    kind: 'initiative',
    initiativeIds: [feast],
    status: 'pending',
  });
  return { desk, ids: { points, feast, meeting, narrow } };
}
