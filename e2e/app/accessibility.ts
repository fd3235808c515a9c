import { AxeBuilder } from '@axe-core/playwright';
import type { CDPSession, Page } from '@playwright/test';

/** What axe finds of at least moderate weight. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  // Legacy mode: axe's own window for frames is one that this application never opens.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .map(
      ({ id, impact, nodes }) =>
        `${impact} ${id}: ${nodes
          .slice(0, 4)
          .map(({ html }) => html.slice(0, 200))
          .join(' | ')}`,
    );
}

/** One element that can have the focus, as a screen reader is told of it. */
export interface Control {
  readonly role: string;
  readonly name: string;
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
}

/** Every element that can have the focus, from Chromium's own accessibility tree. */
export async function controlsOf(cdp: CDPSession): Promise<readonly Control[]> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as {
    readonly nodes: readonly AxNode[];
  };
  return nodes
    .filter(
      ({ ignored, properties }) =>
        !ignored && properties?.some(({ name, value }) => name === 'focusable' && value.value),
    )
    .map(({ role, name }) => ({
      role: said(role),
      name: said(name).trim(),
    }))
    .filter(({ role }) => role !== 'RootWebArea');
}

function said(of: { readonly value?: unknown } | undefined): string {
  return typeof of?.value === 'string' ? of.value : '';
}

/** What has the focus, said so that a failure can be understood; `body` where nothing has. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'body';
    const { id } = element;
    const test = element.getAttribute('data-testid') ?? '';
    return `${element.tagName.toLowerCase()} ${test} ${id} ${element.className}`.trim();
  });
}
