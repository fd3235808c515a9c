import fs from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { commandLine, diskFolder, SPEAKER } from '../../e2e/support/command-line.ts';
import { REPORT_TEMPLATES } from '../contract.ts';
import { forkParser } from '../archive/import/fork-parser.ts';
import { createDesk, openNamedArchive } from './desk.ts';
import { Commands } from './testing/commands.ts';

// Processes: a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const commands = new Commands(diskFolder(), commandLine);
const at = commands.at.bind(commands);
const failing = commands.failing.bind(commands);

let archive = '';

async function report(...args: readonly string[]) {
  return commands.line(['report', ...args, '--archive', archive]);
}

async function made(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await report('new', ...args);
  expect([code, stderr]).toEqual([0, '']);
  return stdout.trim();
}

beforeAll(async () => {
  Object.assign(process.env, SPEAKER);
  await commands.importPages();
  archive = commands.copy('reports');
  await commands.line(['suggest', '--archive', archive]);
  await commands.line(['accept', '--all', '--archive', archive]);
});

describe('reports', () => {
  test.each(REPORT_TEMPLATES)(
    'from the template %s: shown, and written as Word and HTML',
    async (template) => {
      const id = await made('--template', template, '--profile', 'gbt9704');
      const shown = await report('show', id);
      expect(shown.code).toBe(0);
      expect(shown.stdout).toContain('云岫县推行四个不摘见实效');
      // Sentences that the writer has to replace are named, each with its block.
      expect(shown.stderr.includes('todo\t')).toBe(shown.stdout.includes('［'));
      for (const name of [`${template}.docx`, `${template}.html`]) {
        expect((await report('export', id, '--out', at(name))).code).toBe(0);
        expect(fs.statSync(at(name)).size).toBeGreaterThan(2000);
      }
    },
  );

  test('keep to the initiative, place and time that they were made for', async () => {
    const all = await made('--template', 'by-initiative', '--title', '全部');
    const some = await made(
      '--template',
      'by-initiative',
      '--title',
      '一项',
      '--initiative',
      '四个不摘',
    );
    expect((await report('show', all)).stdout).toContain('# 光伏扶贫');
    const narrow = (await report('show', some)).stdout;
    expect(narrow).toContain('# 四个不摘');
    expect(narrow).not.toContain('# 光伏扶贫');
    const none = await made('--template', 'by-initiative', '--title', '无', '--from', '2031');
    expect(await failing(['report', 'export', none, '--out', at('none.docx')], archive)).toEqual([
      'E-NOTHING',
      4,
    ]);
  });

  test('frozen, stale, looked at, refreshed', async () => {
    const id = await made('--template', 'by-initiative', '--title', '冻结');
    expect((await report('freeze', id)).code).toBe(0);
    expect(await failing(['report', 'freeze', id], archive)).toEqual(['E-NOTHING', 4]);
    const renaming = ['thesaurus', 'rename', '四个不摘', '--to', '四不摘要求'];
    expect((await commands.line([...renaming, '--archive', archive])).code).toBe(0);
    const stale = await report('show', id);
    expect(stale.stdout).not.toContain('四不摘要求');
    expect(stale.stderr).toContain('stale\t');
    const dry = await report('refresh', id, '--dry-run');
    expect(dry.stdout).toContain('四不摘要求');
    expect((await report('show', id)).stdout).not.toContain('四不摘要求');
    expect((await report('refresh', id)).stdout).toBe(dry.stdout);
    const fresh = await report('show', id);
    expect(fresh.stdout).toContain('四不摘要求');
    expect(fresh.stderr).not.toContain('stale\t');
  });

  test('signed in order; refused while signed; withdrawn only with a reason', async () => {
    const id = await made('--template', 'by-initiative', '--title', '签署');
    expect(await failing(['report', 'sign', id, '--stage', 'final'], archive)).toEqual([
      'E-STAGE',
      4,
    ]);
    for (const stage of ['初审', 'second', '终审']) {
      expect((await report('sign', id, '--stage', stage)).code).toBe(0);
    }
    expect((await report('list')).stdout).toMatch(/签署\tby-initiative\tfinal\t/u);
    expect(await failing(['report', 'delete', id], archive)).toEqual(['E-SIGNED', 4]);
    expect(await failing(['report', 'withdraw', id, '--stage', 'final'], archive)).toEqual([
      'E-USAGE',
      2,
    ]);
    const withdrawn = await report('withdraw', id, '--stage', 'final', '--reason', '数据有误');
    expect([withdrawn.code, withdrawn.stdout]).toEqual([0, expect.stringContaining('数据有误')]);
  });

  test('signed by different persons where the report asks for it', async () => {
    const id = await made('--template', 'by-initiative', '--title', '两人');
    const desk = createDesk({ version: 'x', startParser: forkParser });
    openNamedArchive(desk.session, archive, false);
    await desk.client.reports.act({
      id,
      act: { does: 'settings', settings: { twoPersons: true } },
    });
    desk.session.dispose();
    expect((await report('sign', id, '--stage', '初审')).code).toBe(0);
    const second = ['report', 'sign', id, '--stage', '复审'];
    expect(await failing(second, archive)).toEqual(['E-SAMEPERSON', 4]);
    vi.stubEnv('JUANZONG_AUTHOR', '陆小满');
    try {
      expect((await report('sign', id, '--stage', '复审')).code).toBe(0);
    } finally {
      vi.unstubAllEnvs();
    }
    expect((await report('list')).stdout).toMatch(/两人\tby-initiative\tsecond\t/u);
  });

  test('with private persons masked, also in the ledgers', async () => {
    fs.writeFileSync(
      at('private.txt'),
      '赵二牛增收记\n\n本报讯 松坪乡贫困户赵二牛身患重病，光伏扶贫电站让他年增收3000元。\n',
    );
    const other = at('private.juanzong');
    for (const args of [['import', at('private.txt')], ['suggest'], ['accept', '--all']]) {
      expect((await commands.line([...args, '--archive', other])).code).toBe(0);
    }
    const written = async (name: string, ...args: readonly string[]): Promise<string> => {
      const { code } = await commands.line([...args, '--out', at(name), '--archive', other]);
      expect(code, name).toBe(0);
      return fs.readFileSync(at(name), 'utf8');
    };
    const ways = [
      ['m.html', '光伏扶贫', 'html'],
      ['m.csv', '光伏扶贫', 'csv', '--kind', 'annotations'],
      ['l.csv', '光伏扶贫', 'csv', '--kind', 'ledger-initiatives', '--group', 'theme'],
      ['a.csv', '赵', 'csv', '--kind', 'ledger-articles'],
      ['k.csv', '年增收', 'csv', '--kind', 'kwic', '--query', '光伏扶贫'],
      // What is found is the name itself.
      ['n.csv', '身患重病', 'csv', '--kind', 'kwic', '--query', '赵二牛'],
      ['p.csv', '0.3万元', 'csv', '--kind', 'ledger-figures', '--group', 'place', '--unit', '万元'],
      // The groups are called by the titles of the articles.
      [
        't.csv',
        '0.3万元',
        'csv',
        '--kind',
        'ledger-figures',
        '--group',
        'article',
        '--unit',
        '万元',
      ],
    ] as const;
    for (const [name, kept, ...rest] of ways) {
      const args = ['export', ...rest];
      expect(await written(name, ...args), name).toContain('赵二牛');
      const masked = await written(`masked-${name}`, ...args, '--mask');
      expect(masked, name).toContain(kept);
      expect(masked, name).not.toContain('赵二牛');
    }
    const matrix = ['export', 'csv', '--kind', 'matrix', '--mask', '--out', at('x.csv')];
    expect(await failing(matrix, other)).toEqual(['E-USAGE', 2]);
  });

  test('what is wrong is said with its code', async () => {
    await made('--template', 'review', '--title', '同名');
    await made('--template', 'review', '--title', '同名');
    const id = await made('--template', 'review', '--title', '唯一');
    const refused: readonly (readonly [readonly string[], string, number])[] = [
      [['show', '没有'], 'E-NOTFOUND', 2],
      [['show', '同名'], 'E-AMBIGUOUS', 2],
      // Made in the same minute: ids begin alike.
      [['show', id.slice(0, 6)], 'E-AMBIGUOUS', 2],
      [['new', '--template', 'ode'], 'E-USAGE', 2],
      [['new', '--template', 'review', '--from', '去年'], 'E-USAGE', 2],
      [['new', '--template', 'review', '--to', '2020-02-31'], 'E-USAGE', 2],
      [['new', '--template', 'review', '--initiative', '没有的举措'], 'E-NOTFOUND', 2],
      [['export', id], 'E-USAGE', 2],
      [['export', id, '--out', at('r.xyz')], 'E-USAGE', 2],
      // Printing needs the application.
      [['export', id, '--out', at('r.pdf')], 'E-PDFAPP', 4],
      [['sign', id, '--stage', 'fourth'], 'E-USAGE', 2],
      [['mend', id], 'E-USAGE', 2],
    ];
    for (const [args, code, exit] of refused) {
      expect(await failing(['report', ...args], archive), args.join(' ')).toEqual([code, exit]);
    }
  });
});
