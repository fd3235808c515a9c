import { beforeAll, expect, test, vi } from 'vitest';
import { commandLine, diskFolder, SPEAKER } from '../../e2e/support/command-line.ts';
import { Commands } from './testing/commands.ts';

// Processes: a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const commands = new Commands(diskFolder(), commandLine);

beforeAll(async () => {
  Object.assign(process.env, SPEAKER);
  await commands.importPages();
});

interface Described {
  readonly fields: readonly { readonly id: string; readonly stated: unknown }[];
}

test('describe states fields in one step, list and codes tell of them, undo takes them back', async () => {
  const archive = commands.copy('describe');
  const { json } = await commands.run('list', ['list'], archive);
  const [first, second] = json.articles.map(({ id }) => id);
  const set = ['--set', 'medium=清河日报', '--set', 'publishedOn=2020年5月'];
  const code = ['--set', 'referenceCode=Z109-WS·2020-D30-XCB-0002'];
  const changed = await commands.run(
    'changed',
    ['describe', first ?? '', ...set, ...code],
    archive,
  );
  expect(changed.code).toBe(0);
  expect((await commands.run('changed', ['describe', second ?? '', ...code], archive)).code).toBe(
    0,
  );
  const listed = await commands.line(['list', '--archive', archive, '--json']);
  expect(JSON.parse(listed.stdout)).toMatchObject({
    articles: expect.arrayContaining([
      expect.objectContaining({
        id: first,
        medium: '清河日报',
        publishedOn: '2020-05',
        profile: 'newspaper-clipping',
        referenceCode: 'Z109-WS·2020-D30-XCB-0002',
      }),
    ]) as unknown,
  });
  const codes = await commands.line(['codes', '--archive', archive, '--json']);
  expect(codes.code).toBe(1);
  expect(JSON.parse(codes.stdout)).toMatchObject({
    held: 2,
    gaps: [{ from: 1, to: 1 }],
    duplicates: [{ code: 'Z109-WS·2020-D30-XCB-0002' }],
  });
  await commands.run('changed', ['undo'], archive);
  await commands.run('changed', ['undo'], archive);
  const described = await commands.line(['describe', first ?? '', '--archive', archive, '--json']);
  const { fields } = JSON.parse(described.stdout) as Described;
  expect(fields.filter(({ stated }) => stated !== null)).toEqual([]);
  expect(
    await commands.failing(['describe', first ?? '', '--set', 'publishedOn=五月'], archive),
  ).toEqual(['E-FIELD', expect.any(Number)]);
});
