import fs from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { axeFaults, controlsOf } from '../app/accessibility.ts';
import { launchApp, type RunningApp } from '../app/launch.ts';
import { setLook, STATES } from '../app/screens.ts';

const pictures = path.join(PROJECT_ROOT, 'test-results', 'screens', 'everywhere');

const LOOKS = [
  { scheme: 'light', contrast: 'normal', language: 'zh-CN' },
  { scheme: 'dark', contrast: 'normal', language: 'en' },
  { scheme: 'light', contrast: 'high', language: 'en' },
  { scheme: 'dark', contrast: 'high', language: 'zh-CN' },
] as const;

let app: RunningApp;
/** What axe found before an archive was open. */
const welcome: string[] = [];

test.setTimeout(300_000);

test.beforeAll(async () => {
  fs.mkdirSync(pictures, { recursive: true });
  app = await launchApp();
  await resize(1280, 800);
  await expect(app.page.getByTestId('screen-welcome')).toBeVisible();
  await picture(app.page, 'welcome');
  welcome.push(...(await axeFaults(app.page)));
  await app.page.getByTestId('open-sample').click();
  await expect(app.page.getByTestId('library-count')).toContainText('13');
});
test.afterAll(async () => {
  await app.electron.close();
  fs.rmSync(app.userFolder, { recursive: true, force: true });
});

async function resize(width: number, height: number): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, [wide, high]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(wide ?? 0, high ?? 0);
    },
    [width, height],
  );
}

const picture = (page: Page, name: string) =>
  page.screenshot({ path: path.join(pictures, `${name.replaceAll(' ', '-')}.png`) });

test('axe finds nothing on the first screen', () => expect(welcome).toEqual([]));

test('axe would find a button that has no name', async () => {
  const { page } = app;
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect(await axeFaults(page)).toEqual([expect.stringContaining('critical button-name')]);
  await page.evaluate(() => document.querySelector('body > button')?.remove());
});

for (const look of LOOKS) {
  const name = `${look.scheme} ${look.contrast} ${look.language}`;
  test(`axe finds nothing anywhere: ${name}`, async () => {
    const { page } = app;
    await setLook(page, look);
    const cdp = await page.context().newCDPSession(page);
    const unnamed: string[] = [];
    const foreign: string[] = [];
    for (const state of STATES) {
      await state.enter(app);
      await picture(page, `${name} ${state.name}`);
      expect.soft(await axeFaults(page), `${name}: ${state.name}`).toEqual([]);
      const controls = await controlsOf(cdp);
      expect(controls.length, state.name).toBeGreaterThan(0);
      unnamed.push(
        ...controls.filter((one) => one.name === '').map(({ role }) => `${state.name}: ${role}`),
      );
      if (look.language === 'zh-CN') {
        foreign.push(
          ...controls
            .filter(
              ({ role, name: said }) =>
                (/[a-z]{3}/u.test(said) && !/\p{Script=Han}/u.test(said)) ||
                // The names that icons are drawn under.
                (role === 'button' && /(?:^| )[a-z]{2,}(?: |$)/u.test(said)),
            )
            .map((one) => `${one.role} ${one.name}`)
            .filter((said) => !KNOWN_LATIN.test(said)),
        );
      }
      await state.leave?.(app);
    }
    expect.soft(unnamed).toEqual([]);
    expect.soft([...new Set(foreign)]).toEqual([]);
    await cdp.detach();
  });
}

/**
 * Names that are Latin in Chinese too: languages, files, ids; and the parts of a date field, which
 * Chromium names itself, in the language of the system.
 */
const KNOWN_LATIN =
  /English|^spinbutton (?:Year|Month|Day)|Show date picker|\.txt|\.juanzong|SHA|UTF|GB18030|Excel|^row /u;

test('nothing is out of reach in a small window, with large text, or at 200 %', async () => {
  const { page } = app;
  await setLook(page, { scheme: 'light', contrast: 'normal', language: 'zh-CN' });
  await resize(1024, 700);
  const setSize = async (id: 'text-size' | 'zoom', wanted: string) => {
    await page.keyboard.press('Control+,');
    await page.getByTestId(`settings-${id}`).click();
    await page.locator('.ant-select-item-option:visible', { hasText: wanted }).click();
    await page.getByTestId('settings-close').click();
    await expect(page.getByTestId('settings')).toBeHidden();
  };
  const screens = STATES.filter(({ name }) =>
    ['library', 'workbench', 'mending', 'initiatives', 'search', 'settings', 'shortcuts'].includes(
      name,
    ),
  );
  const sizes = [
    { text: '100%', zoom: '100%' },
    { text: '150%', zoom: '100%' },
    { text: '100%', zoom: '200%' },
  ];
  for (const { text, zoom } of sizes) {
    await setSize('text-size', text);
    await setSize('zoom', zoom);
    for (const state of screens) {
      await state.enter(app);
      await picture(page, `small ${text} ${zoom} ${state.name}`.replaceAll('%', ''));
      expect.soft(await outOfReach(page), `${text} ${zoom}: ${state.name}`).toEqual([]);
      expect.soft(await cutOff(page), `${text} ${zoom}: ${state.name}`).toEqual([]);
      if (state.name === 'mending') await page.keyboard.press('F8');
      await state.leave?.(app);
    }
    await page.keyboard.press('Control+0');
  }
  await setSize('text-size', '100%');
});

/** Parts of the frame that are wider than what shows of them, where no user can scroll. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      '.frame',
      '.frame-screen',
      '.desk',
      '.article-header',
      '.article-line',
      '.strip',
      '.toolbar',
    ].filter((part) =>
      [...document.querySelectorAll(part)].some((one) => one.scrollWidth > one.clientWidth + 2),
    ),
  );
}

/** Controls that no scrolling brings on the screen, or that something else covers. */
function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('button, input, textarea, [role=combobox]'),
    ].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        one.tabIndex >= 0 &&
        one.closest('[aria-hidden=true], .cm-editor') === null,
    );
    const modal = [...document.querySelectorAll('[aria-modal=true]')].find((one) =>
      one.checkVisibility(),
    );
    return controls
      .filter((one) => modal === undefined || modal.contains(one))
      .filter((one) => {
        one.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const { left, top, right, bottom, width, height } = one.getBoundingClientRect();
        if (width === 0 || height === 0) return false;
        const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
        const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
        const hit = document.elementFromPoint(x, y);
        const parts = one.closest('label, .ant-select, .ant-input-affix-wrapper') ?? one;
        return hit === null || !(parts.contains(hit) || hit.contains(one));
      })
      .map(
        (one) =>
          one.getAttribute('data-testid') ?? `${one.tagName} ${one.className} ${one.textContent}`,
      );
  });
}

test('a contrast theme of the system and less motion are heeded', async () => {
  const { page } = app;
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.keyboard.press('Control+,');
  await page.getByTestId('settings-contrast').locator('.ant-segmented-item').first().click();
  await page.getByTestId('settings-close').click();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
  const workbench = STATES.find(({ name }) => name === 'workbench');
  await workbench?.enter(app);
  await picture(page, 'forced colours');
  const mark = page.locator('.pane-reading .mk').first();
  expect(await mark.evaluate((one) => getComputedStyle(one).backgroundImage)).toContain('gradient');
  expect(
    await page
      .getByTestId('next')
      .evaluate((one) => getComputedStyle(one).transitionDuration.split(',')[0]?.trim()),
  ).toBe('0s');
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
});
