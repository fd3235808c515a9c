import type { Page } from '@playwright/test';

/** Milliseconds and animation frames from a user's act until what it brought was painted. */
export interface Painted {
  readonly ms: number;
  /** 1: painted in the frame that the act itself began. */
  readonly frames: number;
}

export interface Frames {
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
}

type IsThere = 'desk-open' | 'desk-tagged' | 'baseline-open' | 'baseline-tagged';

interface ProbeWindow {
  baseline?: { isOpen: () => boolean; isTagged: () => boolean };
  probe_seen?: ReadonlySet<string>;
  probe_painted?: Promise<Painted>;
}

/**
 * Measures from the next press of `key` until what is named is in the document and the frame that
 * holds it has been painted: the start of the animation frame after the one that found it there.
 * `act` presses the key.
 */
export async function paintedAfter(
  page: Page,
  key: string,
  isThere: IsThere,
  act: () => Promise<void>,
): Promise<Painted> {
  await page.evaluate(
    ({ awaited, wanted }) => {
      const here = window as unknown as ProbeWindow;
      const panes = ['source-pane', 'reading-pane'];
      const marksOf = (pane: string): readonly string[] =>
        [...document.querySelectorAll(`[data-testid=${pane}] [data-ids]`)].flatMap(
          (mark) => mark.getAttribute('data-ids')?.split(' ') ?? [],
        );
      const seen = new Set(panes.flatMap(marksOf));
      const tests: Record<typeof awaited, () => boolean> = {
        'desk-open': () =>
          panes.every(
            (pane) => document.querySelector(`[data-testid=${pane}] [data-ids]`) !== null,
          ),
        'desk-tagged': () => panes.every((pane) => marksOf(pane).some((id) => !seen.has(id))),
        'baseline-open': () => here.baseline?.isOpen() === true,
        'baseline-tagged': () => here.baseline?.isTagged() === true,
      };
      here.probe_painted = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`${awaited}: not painted`)), 60_000);
        const onKey = (event: KeyboardEvent): void => {
          if (event.key !== wanted) return;
          window.removeEventListener('keydown', onKey, { capture: true });
          let frames = 0;
          const frame = (): void => {
            frames += 1;
            if (tests[awaited]()) {
              requestAnimationFrame(() =>
                resolve({ ms: performance.now() - event.timeStamp, frames }),
              );
            } else requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        };
        window.addEventListener('keydown', onKey, { capture: true });
      });
    },
    { awaited: isThere, wanted: key },
  );
  await act();
  return page.evaluate(() => {
    const { probe_painted: painted } = window as unknown as ProbeWindow;
    if (painted === undefined) throw new Error('nothing is being measured');
    return painted;
  });
}

export interface Rate {
  readonly seconds: number;
  /** From the top; the whole element in the time given where it is left out. */
  readonly pixelsPerSecond?: number;
}

/** Scrolls an element from its top at a constant rate; times between animation frames. */
export async function scrollThrough(page: Page, selector: string, rate: Rate): Promise<Frames> {
  return page.evaluate(
    ({ place, seconds, pixelsPerSecond }) =>
      new Promise<Frames>((resolve, reject) => {
        const element = document.querySelector(place);
        if (element === null) {
          reject(new Error(`nothing is at ${place}`));
          return;
        }
        const times: number[] = [];
        let begun = 0;
        let last = 0;
        const frame = (now: number): void => {
          if (begun === 0) begun = now;
          else times.push(now - last);
          last = now;
          const passed = (now - begun) / 1000;
          // The height is looked up anew: a text that is laid out in view knows it only roughly.
          const whole = element.scrollHeight - element.clientHeight;
          element.scrollTop = passed * (pixelsPerSecond ?? whole / seconds);
          if (passed < seconds) requestAnimationFrame(frame);
          else {
            times.sort((a, b) => a - b);
            const at = (share: number): number =>
              times[Math.floor(share * (times.length - 1))] ?? 0;
            resolve({ median: at(0.5), p95: at(0.95), longest: at(1) });
          }
        };
        element.scrollTop = 0;
        requestAnimationFrame(() => requestAnimationFrame(frame));
      }),
    { place: selector, ...rate },
  );
}

/** What a page holds after its garbage was collected. */
export interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Collects garbage through the developer tools' protocol, then counts; the heap in bytes. */
export async function heldBy(page: Page): Promise<Held> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable');
  for (let round = 0; round < 3; round += 1) {
    await tools.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(100);
  }
  const { metrics } = await tools.send('Performance.getMetrics');
  await tools.detach();
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}
/**
 * What V8 makes of functions, which goes on for as long as they are called, and its own tables; the
 * document itself is counted in nodes.
 */
const NOT_OBJECTS = new Set(['code', 'hidden', 'native']);

/** Bytes of the objects, arrays, strings and closures that a page holds after its garbage was collected. */
export async function objectsOf(page: Page): Promise<number> {
  const tools = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  tools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await tools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await tools.detach();
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = types[0][nodes[at + kind] ?? -1] ?? '';
    if (!NOT_OBJECTS.has(name)) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}
