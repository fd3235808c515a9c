import fs from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { commandLine, diskFolder, SPEAKER } from '../../e2e/support/command-line.ts';
import { Commands, type CommandResult } from './testing/commands.ts';

// Processes: a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const commands = new Commands(diskFolder(), commandLine);
const at = commands.at.bind(commands);
const copy = commands.copy.bind(commands);
const run = commands.run.bind(commands);
const line = commands.line.bind(commands);
const failing = commands.failing.bind(commands);

beforeAll(async () => {
  Object.assign(process.env, SPEAKER);
  await commands.importPages();
});

describe('files', () => {
  test('thesaurus: what is exported comes back as nothing new; a row makes a step', async () => {
    const archive = copy('thesaurus');
    const csv = at('thesaurus.csv');
    expect((await line(['thesaurus', 'export', csv, '--archive', archive])).code).toBe(0);
    expect((await run('changed', ['thesaurus', 'import', csv], archive)).json).toEqual({
      changed: 0,
      step: null,
    });
    fs.writeFileSync(at('row.csv'), 'prefLabel,altLabels\r\n院坝夜话,院坝夜聊\r\n');
    expect(
      (await run('changed', ['thesaurus', 'import', at('row.csv')], archive)).json.changed,
    ).toBe(1);
    const listed = await line(['thesaurus', 'list', '--archive', archive]);
    expect(listed.stdout).toContain('院坝夜话');
    expect(await failing(['thesaurus', 'import', at('none.csv')], archive)).toEqual([
      'E-MISSING',
      3,
    ]);
    expect(await failing(['thesaurus', 'mend'], archive)).toEqual(['E-USAGE', 2]);
  });

  test('charts: as a picture with its words, as pixels, as data; not into a file of another kind', async () => {
    const archive = copy('charts');
    await line(['suggest', '--kind', 'initiative', '--archive', archive]);
    await line(['accept', '--all', '--archive', archive]);
    const chart = (name: string, ...more: readonly string[]) =>
      line(['export', 'chart', '--out', at(name), '--archive', archive, ...more]);
    expect((await chart('c.svg', '--chart', 'cooccurrence')).code).toBe(0);
    expect(fs.readFileSync(at('c.svg'), 'utf8')).toContain('光伏扶贫');
    expect((await chart('c.png', '--chart', 'cooccurrence', '--lang', 'en')).code).toBe(0);
    expect(fs.readFileSync(at('c.png')).toString('latin1', 1, 4)).toBe('PNG');
    expect((await chart('c.csv', '--chart', 'cooccurrence', '--measure', 'articles')).code).toBe(0);
    expect(fs.readFileSync(at('c.csv'), 'utf8')).toContain('光伏扶贫');
    const failed = ['export', 'chart', '--out', at('c.pdf')];
    expect(await failing(failed, archive)).toEqual(['E-USAGE', 2]);
  });

  test('thesaurus: codebook and SKOS go out, a codebook comes back; rename and merge', async () => {
    const archive = copy('codebook');
    for (const name of ['t.qdc', 't.jsonld']) {
      expect((await line(['thesaurus', 'export', at(name), '--archive', archive])).code).toBe(0);
    }
    expect(fs.readFileSync(at('t.qdc'), 'utf8')).toContain('<CodeBook xmlns="urn:QDA-XML');
    expect(fs.readFileSync(at('t.jsonld'), 'utf8')).toContain('skos:Concept');
    const again = await run('changed', ['thesaurus', 'import', at('t.qdc')], archive);
    expect(again.json).toEqual({ changed: 0, step: null });

    fs.writeFileSync(at('new.csv'), 'prefLabel,altLabels\n院坝夜话,\n炉边议事,\n火塘会,院坝夜话\n');
    const dry = await line([
      'thesaurus',
      'import',
      at('new.csv'),
      '--dry-run',
      '--archive',
      archive,
    ]);
    expect([dry.code, dry.stdout.split('\n')[2]]).toEqual([1, '4\tconflict\t火塘会\tE-LABEL']);
    expect(await failing(['thesaurus', 'import', at('new.csv')], archive)).toEqual(['E-LABEL', 4]);
    const skipping = ['thesaurus', 'import', at('new.csv'), '--skip-conflicts'];
    expect((await run('changed', skipping, archive)).json.changed).toBe(2);
    const merging = ['thesaurus', 'merge', '炉边议事', '--to', '院坝夜话'];
    expect((await run('changed', merging, archive)).json.changed).toBe(2);
    const renaming = ['thesaurus', 'rename', '炉边议事', '--to', '院坝会谈'];
    expect((await run('changed', renaming, archive)).json.changed).toBe(1);
    const listed = await line(['thesaurus', 'list', '--archive', archive]);
    expect(listed.stdout).toMatch(/院坝会谈.*炉边议事\|院坝夜话/u);
    expect(await failing(['thesaurus', 'merge', '院坝会谈'], archive)).toEqual(['E-USAGE', 2]);
  });

  test('backup and restore: one file and back, never over another', async () => {
    const archive = copy('backup');
    const backup = at('kept.juanzong');
    const written = await line(['backup', '--out', backup, '--archive', archive, '--json']);
    expect(JSON.parse(written.stdout)).toMatchObject({ filename: 'kept.juanzong', changed: 0 });
    expect(await failing(['backup', '--out', backup], archive)).toEqual(['E-EXISTS', 4]);
    const restored = at('restored.juanzong');
    expect((await line(['restore', backup, '--to', restored])).code).toBe(0);
    const list = (file: string): Promise<CommandResult> =>
      commandLine(['list', '--archive', file, '--json']);
    expect((await list(restored)).stdout).toBe((await list(archive)).stdout);
    expect(await failing(['restore', backup, '--to', restored], archive)).toEqual(['E-EXISTS', 4]);
  });

  test('report and export: made, listed, shown, written', async () => {
    const archive = copy('report');
    await run('suggest', ['suggest'], archive);
    await run('changed', ['accept', '--all'], archive);
    await run(
      'changed',
      ['report', 'new', '--template', 'by-initiative', '--title', '四季汇编'],
      archive,
    );
    const listed = await line(['report', 'list', '--archive', archive]);
    const id = listed.stdout.split('\t')[0] ?? '';
    expect((await line(['report', 'show', id, '--archive', archive])).stdout).toContain('四季汇编');
    const files = [
      ['report', 'export', id, '--out', at('report.docx')],
      ['export', 'word', '--out', at('annotated.docx')],
      ['export', 'csv', '--kind', 'figures', '--out', at('figures.csv')],
      ['export', 'xlsx', '--out', at('annotations.xlsx')],
      ['export', 'xlsx', '--kind', 'history', '--out', at('history.xlsx')],
      ['export', 'jsonld', '--out', at('annotations.jsonld')],
      ['export', 'qdpx', '--out', at('project.qdpx')],
      ['history', '--out', at('steps.xlsx')],
      ['thesaurus', 'export', at('thesaurus.xlsx')],
    ] as const;
    for (const args of files) {
      const { code, stdout } = await line([...args, '--archive', archive, '--json']);
      expect([code, Object.keys(JSON.parse(stdout) as object)], args.join(' ')).toEqual([
        0,
        expect.arrayContaining(['filename', 'bytes', 'sha256', 'items']),
      ]);
      expect(fs.statSync(args.at(-1) ?? '').size).toBeGreaterThan(100);
    }
    expect(await failing(['export', 'xml', '--out', at('x.xml')], archive)).toEqual(['E-USAGE', 2]);
    expect(await failing(['export', 'toString', '--out', at('x')], archive)).toEqual([
      'E-USAGE',
      2,
    ]);
    expect(
      await failing(['export', 'qdpx', '--kind', 'figures', '--out', at('x.qdpx')], archive),
    ).toEqual(['E-USAGE', 2]);

    // A project into an archive of its own, and once more: nothing new.
    const count = async (file: string): Promise<number> => {
      const { stdout } = await line([
        'annotations',
        '--status',
        'accepted',
        '--archive',
        file,
        '--json',
      ]);
      return (JSON.parse(stdout) as { readonly annotations: readonly unknown[] }).annotations
        .length;
    };
    const other = at('other.juanzong');
    const imported = await line(['import', at('project.qdpx'), '--archive', other, '--json']);
    expect(imported.code).toBe(0);
    const { projects, sources } = JSON.parse(imported.stdout) as {
      readonly projects: readonly { readonly annotations: number }[];
      readonly sources: readonly { readonly status: string }[];
    };
    expect(sources.map(({ status }) => status)).toEqual(['imported', 'imported']);
    expect(projects[0]?.annotations).toBe(await count(archive));
    expect(await count(other)).toBe(await count(archive));
    const again = await line(['import', at('project.qdpx'), '--archive', other]);
    expect(again.stdout).toContain('duplicate');
    expect(await count(other)).toBe(await count(archive));
    expect(await failing(['report', 'show', 'nobody'], archive)).toEqual(['E-NOTFOUND', 2]);
  });
});

test('each of these commands was a real process once', () => {
  expect(commands.spawned).toEqual(
    expect.arrayContaining([
      'backup',
      'restore',
      'thesaurus import',
      'thesaurus export',
      'thesaurus list',
      'report new',
      'report list',
      'report show',
      'report export',
      'export word',
      'export csv',
    ]),
  );
});
