import { afterAll, expect, test } from 'vitest';
import { newDesk } from '../testing/desk.ts';
import { leaders } from './leaders.ts';

const desk = newDesk();
afterAll(() => desk.session.close());

const BODY =
  '清水渠从北坡引来山泉,沿着山腰绕过三道梁,流进石门村的梯田,乡亲们盼水的日子到了头。老支书说,修渠的三年里,家家户户都出过工,谁也没有落下。如今渠水一响,全村老少都睡得踏实了。';

test('a reprint with another headline, and the lines that a medium repeats', async () => {
  const page = (title: string, body: string, issue: number) =>
    `清河融媒每日一读\n\n第${issue}期\n\n${title}\n\n来源:清河融媒\n\n${body}\n\n清河融媒出品`;
  await desk.import({
    'a.txt': page('水来了', BODY, 1),
    'b.txt': page('石门村通水', `${BODY}村里还要修路。`, 2),
    'c.txt': page(
      '春茶开园',
      '茶山上人来人往,采茶的、收茶的、炒茶的,一直忙到太阳落山才收工回家吃饭。',
      3,
    ),
  });
  const { duplicates, repeatedLines } = await desk.client.corpus.proposals();
  expect(duplicates).toHaveLength(1);
  expect(duplicates[0]?.articles.map(({ filename }) => filename).toSorted()).toEqual([
    'a.txt',
    'b.txt',
  ]);
  expect(repeatedLines.map(({ line }) => line)).toContain('清河融媒出品');
  const [first, ...others] = duplicates[0]?.articles ?? [];
  const leaderOf = await leaders(desk.session);
  for (const { id } of others) expect(leaderOf(id)).toBe(first?.id);
  const { rows } = await desk.client.articles.list({});
  expect(new Set(rows.map(({ id }) => leaderOf(id))).size).toBe(2);
});
