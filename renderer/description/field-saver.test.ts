import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { FieldSaver, type FieldEdit } from './field-saver.ts';

function newSaver(pause: number) {
  const saved: string[] = [];
  const saver = new FieldSaver(async ({ field, value }: FieldEdit) => {
    await wait(1);
    saved.push(`${field}=${value}`);
  }, pause);
  const type = (field: string, value: string) =>
    saver.typed({ articleId: 'a', field, value, certainty: undefined });
  return { saver, saved, type };
}

test('what is typed without a pause is one edit', async () => {
  const { saver, saved, type } = newSaver(20);
  for (const value of ['清', '清河', '清河日', '清河日报']) type('medium', value);
  await wait(60);
  await saver.flush();
  expect(saved).toEqual(['medium=清河日报']);
});

test('leaving saves at once, in the order of typing, and only what waits', async () => {
  const { saver, saved, type } = newSaver(10_000);
  type('medium', '清河日报');
  type('page', '3');
  await saver.flush('a:page');
  expect(saved).toEqual(['page=3']);
  type('page', '4');
  await saver.flush();
  expect(saved).toEqual(['page=3', 'medium=清河日报', 'page=4']);
  await saver.flush();
  expect(saved).toHaveLength(3);
});

test('a held field waits for the input method', async () => {
  const { saver, saved, type } = newSaver(10);
  type('medium', 'qing');
  saver.hold({ articleId: 'a', field: 'medium' });
  await wait(40);
  expect(saved).toEqual([]);
  type('medium', '清');
  await saver.flush();
  expect(saved).toEqual(['medium=清']);
});
