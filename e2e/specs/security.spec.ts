import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { developmentSwitches } from '#electron/runtime/electron-runtime.ts';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { launchApp, type RunningApp } from '../app/launch.ts';
import { openArticle } from '../app/desk.ts';

let app: RunningApp;
const consoleErrors: string[] = [];

test.beforeAll(async () => {
  app = await launchApp();
  app.page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

test('a hostile page is shown as text, on every screen, without one violation', async () => {
  const { page } = app;
  await page.getByTestId('open-sample').click();
  await openArticle(page, '青坞县');
  await expect(page.getByTestId('reading-pane')).toContainText('<script>');
  await page.keyboard.press('Control+3');
  await page.getByTestId('initiative-filter').fill('sgbz');
  await page.getByTestId('initiative-node').first().click();
  await expect(page.getByTestId('initiative-form')).toBeVisible();
  expect(consoleErrors).toEqual([]);
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
});

test('the page has no Node and one frozen way out', async () => {
  const found = await app.page.evaluate(() => {
    const global = window as unknown as Record<string, unknown>;
    return {
      node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in global),
      frozen: Object.isFrozen(global['juanzong']),
      keys: Object.keys(global['juanzong'] as object).toSorted(),
    };
  });
  expect(found).toEqual({
    node: [],
    frozen: true,
    keys: [
      'createArchiveDialog',
      'importDialog',
      'importDropped',
      'onMenuCommand',
      'openArchiveDialog',
      'platform',
      'reportDialog',
      'saveDialog',
      'setLanguage',
      'setMenu',
      'setZoom',
      'showInFolder',
      'thesaurusDialog',
      'wordTemplateDialog',
    ],
  });
});

test('the window is sandboxed and isolated, with no spelling dictionaries', async () => {
  const facts = await app.electron.evaluate(({ BrowserWindow, session }) => {
    const [window] = BrowserWindow.getAllWindows();
    // Electron has this call; its types leave it out.
    const contents = window?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
      contents.getLastWebPreferences();
    return {
      windows: BrowserWindow.getAllWindows().length,
      preferences: { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity },
      spelling: session.defaultSession.isSpellCheckerEnabled(),
    };
  });
  expect(facts).toEqual({
    windows: 1,
    preferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    },
    spelling: false,
  });
});

test('the policy has nothing unsafe in it, and bites', async () => {
  const policy = await app.page.evaluate(async () => {
    const { headers } = await fetch('app://juanzong/index.html');
    return headers.get('content-security-policy') ?? '';
  });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
  const violated = await app.page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(event.effectiveDirective);
    });
    const script = document.createElement('script');
    try {
      script.textContent = 'window.__pwned = 1';
    } catch {
      seen.push('trusted-types');
    }
    document.body.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    const image = new Image();
    image.src = 'https://example.com/x.png';
    document.body.setAttribute('style', 'display:none');
    let evaluated = false;
    // Later, because what the debugger runs directly is exempt from the policy.
    await new Promise((resolve) => {
      setTimeout(() => {
        try {
          evaluated = (Reflect.get(window, 'eval') as (code: string) => unknown)('true') === true;
        } catch {
          // This is what the policy is for.
        }
        resolve(null);
      }, 50);
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { seen, evaluated, pwned: '__pwned' in window };
  });
  expect(violated).toMatchObject({ evaluated: false, pwned: false });
  for (const directive of ['style-src-elem', 'style-src-attr', 'img-src']) {
    expect(violated.seen).toContain(directive);
  }
});

test('the scheme serves its own files and nothing else', async () => {
  const answers = await app.page.evaluate(async () => {
    const status = async (address: string, method = 'GET'): Promise<number> => {
      try {
        return (await fetch(address, { method })).status;
      } catch {
        return 0;
      }
    };
    return {
      own: await status('app://juanzong/index.html'),
      outside: await Promise.all(
        [
          'app://juanzong/..%2f..%2fpackage.json',
          'app://juanzong/%2e%2e/%2e%2e/package.json',
          'app://juanzong/..%5c..%5cpackage.json',
          'app://juanzong/index.html%00.js',
          'app://juanzong/../renderer-other/index.html',
          'app://other/index.html',
          'file:///etc/passwd',
          'https://example.com/',
        ].map((address) => status(address)),
      ),
      posted: await status('app://juanzong/index.html', 'POST'),
    };
  });
  expect(answers.own).toBe(200);
  for (const status of answers.outside) expect([0, 403, 404]).toContain(status);
  expect([0, 405]).toContain(answers.posted);
});

test('every permission is denied', async () => {
  const granted = await app.page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
    ];
    const states = await Promise.all(
      names.map(async (name) => {
        try {
          return (await navigator.permissions.query({ name: name as PermissionName })).state;
        } catch {
          return 'denied';
        }
      }),
    );
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    );
    return [...states, media].filter((state) => state === 'granted');
  });
  expect(granted).toEqual([]);
});

test('nothing navigates and no window opens', async () => {
  const { page } = app;
  const before = page.url();
  await page.evaluate(() => {
    window.open('https://example.com/');
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    window.location.href = 'https://example.com/';
    window.location.assign('file:///etc/passwd');
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
  expect(app.electron.windows()).toHaveLength(1);
});

test('a second start shows the window that is there, whatever it is told', () => {
  const { status } = spawnSync(
    process.env['JUANZONG_ELECTRON'] ?? '',
    [
      ...developmentSwitches(),
      PROJECT_ROOT,
      `--user-data-dir=${app.userFolder}`,
      'https://example.com/',
      '--load-extension=/tmp',
    ],
    { timeout: 20_000, stdio: 'ignore' },
  );
  expect(status).toBe(0);
  expect(app.electron.windows()).toHaveLength(1);
});
