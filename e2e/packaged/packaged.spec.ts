import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { asProgram, ordinaryUser, type OrdinaryUser } from '../app/ordinary-user.ts';
import { chooseInDialog, launchApp } from '../app/launch.ts';
import { importChosen } from '../app/desk.ts';
import { SAMPLES } from '../app/seeds.ts';
import { readFuses } from '../fuses.ts';

const FOLDER = process.platform === 'linux' ? 'linux-unpacked' : '';
const built = (variant: 'test' | 'release'): string =>
  path.join(PROJECT_ROOT, 'dist', variant, FOLDER);

const HEADLESS = '--ozone-platform=headless';

/** What every release must have; the test build differs in one. */
const RELEASE_FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

test.skip(process.platform !== 'linux', 'only the Linux directory is built here');
test.describe.configure({ mode: 'serial' });

test.describe('the packaged application, as an ordinary user with the sandbox on', () => {
  let user: OrdinaryUser;
  let place: string;

  test.beforeAll(() => {
    // Where everybody may read: the checkout may lie in a closed folder.
    place = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-packed-'));
    fs.chmodSync(place, 0o755);
    for (const variant of ['test', 'release'] as const) {
      fs.cpSync(built(variant), path.join(place, variant), { recursive: true });
    }
    fs.cpSync(SAMPLES, path.join(place, 'samples'), { recursive: true });
    user = ordinaryUser(place);
  });
  test.afterAll(() => {
    user.remove();
    fs.rmSync(place, { recursive: true, force: true });
  });

  test('the fuses are burnt as a release needs them', async () => {
    expect(await readFuses(path.join(place, 'release', 'juanzong'))).toMatchObject(RELEASE_FUSES);
    expect(await readFuses(path.join(place, 'test', 'juanzong'))).toMatchObject({
      ...RELEASE_FUSES,
      EnableNodeCliInspectArguments: true,
    });
  });

  test('it carries one native module, the assets and the licences, and no second Node', () => {
    const files = fs
      .readdirSync(path.join(place, 'release'), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'));
    expect(files.filter((file) => file.endsWith('.node'))).toHaveLength(1);
    expect(files).toContain('resources/assets/initiatives.csv');
    expect(files).toContain('resources/assets/rasteriser/index_bg.wasm');
    expect(files).toContain('resources/app.asar');
    expect(files.filter((file) => /(?:^|\/)(?:node|node\.exe)$/u.test(file))).toEqual([]);
  });

  test('the test build opens, imports a sample and exports Word', async () => {
    const userFolder = path.join(user.home, 'profile');
    const program = asProgram(user, path.join(place, 'test', 'juanzong'), []);
    const app = await launchApp({ program, userFolder, sandboxed: true });
    try {
      const archive = path.join(user.home, '档案.juanzong');
      const word = path.join(user.home, '篇目.docx');
      await chooseInDialog(app, [archive]);
      await app.page.getByTestId('create-archive').click();
      await chooseInDialog(app, [path.join(place, 'samples', '03-gb18030.txt')]);
      await importChosen(app.page, 'files');
      await expect(app.page.getByTestId('library-count')).toContainText('1');
      await chooseInDialog(app, [word]);
      await app.page.getByTestId('export-menu').click();
      await app.page.getByTestId('export-annotated-word').click();
      await expect(app.page.getByTestId('export-dialog')).toHaveAttribute('data-stage', 'done');
      expect(fs.readFileSync(word).subarray(0, 2).toString()).toBe('PK');
      expect(await app.page.evaluate(() => 'process' in window)).toBe(false);
    } finally {
      await app.electron.close();
    }
  });

  test('the release build does the job from outside, proved by what it writes', () => {
    const archive = path.join(user.home, '外部.juanzong');
    const word = path.join(user.home, '外部.docx');
    const samples = path.join(place, 'samples');
    const imported = JSON.parse(run('import', samples, '--archive', archive, '--json')) as {
      readonly sources: readonly { readonly status: string }[];
    };
    expect(imported.sources.map(({ status }) => status)).toEqual(Array(8).fill('imported'));
    run('suggest', '--archive', archive);
    run('accept', '--all', '--archive', archive);
    run('export', 'word', '--archive', archive, '--out', word);
    expect(fs.readFileSync(word).subarray(0, 2).toString()).toBe('PK');
    expect(JSON.parse(run('verify', '--archive', archive, '--json'))).toMatchObject({
      checked: 8,
      total: 8,
      problems: [],
    });
  });

  test('the release build cannot be used as a Node', () => {
    const release = path.join(place, 'release', 'juanzong');
    const runtime = path.join(place, 'runtime', 'electron');
    fs.cpSync(path.dirname(process.env['JUANZONG_ELECTRON'] ?? ''), path.dirname(runtime), {
      recursive: true,
    });
    // The bare runtime has every fuse on: what works there shows that the question is well put.
    expect(obeysRunAsNode(runtime)).toBe(true);
    expect(obeysRunAsNode(release)).toBe(false);
    expect(obeysNodeOptions(runtime)).toBe(true);
    expect(obeysNodeOptions(release)).toBe(false);
  });

  function obeysRunAsNode(program: string): boolean {
    return canaryWritten((script) =>
      execute(program, { ELECTRON_RUN_AS_NODE: '1' }, [script, '--cli', '--help', HEADLESS]),
    );
  }

  function obeysNodeOptions(program: string): boolean {
    return canaryWritten((script) =>
      execute(program, { NODE_OPTIONS: `--require ${script}` }, [HEADLESS, '--cli', '--help']),
    );
  }

  /** Whether a script that should never run did run, and left its mark. */
  function canaryWritten(provoke: (script: string) => unknown): boolean {
    const canary = path.join(user.home, 'canary');
    const script = path.join(user.home, 'canary.cjs');
    fs.rmSync(canary, { force: true });
    fs.writeFileSync(script, `require('fs').writeFileSync(${JSON.stringify(canary)}, 'x')`);
    try {
      provoke(script);
    } catch {
      // It may refuse to start or not end by itself; the mark decides.
    }
    return fs.existsSync(canary);
  }

  function run(...args: readonly string[]): string {
    // No window is opened, so none needs a display.
    return execute(path.join(place, 'release', 'juanzong'), {}, [HEADLESS, '--cli', ...args]);
  }

  function execute(
    program: string,
    environment: Readonly<Record<string, string>>,
    args: readonly string[],
  ): string {
    const [first = '', ...rest] = [
      ...user.prefix,
      'env',
      `HOME=${user.home}`,
      ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
      program,
      ...args,
    ];
    return execFileSync(first, rest, {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }
});
