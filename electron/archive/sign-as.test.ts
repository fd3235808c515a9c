import { expect, test } from 'vitest';
import { newDesk } from './testing/desk.ts';

const PAGE = '清水县推行积分制\n\n本报讯 清水县今年推行积分制,一百户村民参加。\n';

test('whoever signs is the author of what follows, on the same device, until the name is taken back', async () => {
  const desk = newDesk({ author: '张三' });
  await desk.import({ '一.txt': PAGE });
  expect(await desk.client.person.signAs({ name: ' 李四 ' })).toEqual({ author: '李四' });
  expect((await desk.client.archive.status()).author).toBe('李四');
  await desk.import({ '二.txt': `${PAGE}又一页。\n` });
  await desk.client.person.signAs({ name: '' });
  await desk.import({ '三.txt': `${PAGE}第三页。\n` });
  const { steps } = await desk.client.journal.history({ limit: 10 });
  const authors = steps.filter(({ kind }) => kind === 'import').map(({ author }) => author);
  expect(authors.toSorted()).toEqual(['张三', '张三', '李四'].toSorted());
  await expect(desk.client.person.signAs({ name: '一\n二' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  await expect(desk.client.person.signAs({ name: '长'.repeat(61) })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  desk.session.close();
});
