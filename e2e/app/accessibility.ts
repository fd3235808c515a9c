import type { CDPSession, Page } from '@playwright/test';
import axe, { type ImpactValue } from 'axe-core';

/** A rule of axe that the page breaks, and the elements that break it. */
export interface Violation {
  readonly id: string;
  readonly impact: ImpactValue;
  readonly elements: readonly string[];
}

/**
 * Asks axe's rules of the page as it is, frames included. Axe is loaded once a page, and tells only what is wrong: its
 * program and the list of all that is right are large, and would take most of the time.
 */
export async function violationsOf(page: Page): Promise<readonly Violation[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  }
  return page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await inPage.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact: impact ?? null,
      elements: nodes.slice(0, 4).map(({ html }) => html.slice(0, 200)),
    }));
  });
}

/** What axe finds of at least moderate weight. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  return (await violationsOf(page))
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, impact, elements }) => `${impact} ${id}: ${elements.join(' | ')}`);
}

/** One element that can have the focus, as a screen reader is told of it. */
export interface Control {
  readonly role: string;
  readonly name: string;
}

interface AxNode {
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
}

/** Every element that can have the focus by keys, from Chromium's own accessibility tree. */
export async function controlsOf(cdp: CDPSession): Promise<readonly Control[]> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as {
    readonly nodes: readonly AxNode[];
  };
  const controls: Control[] = [];
  for (const { ignored, role, name, properties, backendDOMNodeId } of nodes) {
    const focusable = properties?.some((one) => one.name === 'focusable' && one.value.value);
    if (ignored || focusable !== true || said(role) === 'RootWebArea') continue;
    const control = { role: said(role), name: said(name).trim() };
    // Without a name it must be something that only a program focuses.
    const byProgram =
      control.name === '' &&
      backendDOMNodeId !== undefined &&
      (await tabIndexOf(cdp, backendDOMNodeId)) === '-1';
    if (!byProgram) controls.push(control);
  }
  return controls;
}

async function tabIndexOf(cdp: CDPSession, backendNodeId: number): Promise<string | undefined> {
  const { node } = await cdp.send('DOM.describeNode', { backendNodeId });
  const at = node.attributes?.indexOf('tabindex') ?? -1;
  return at < 0 ? undefined : node.attributes?.[at + 1];
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
