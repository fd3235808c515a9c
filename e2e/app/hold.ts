import type { Page } from '@playwright/test';

/** A call to the archive that is held back. */
export interface Held {
  /** Sends it, with `spoil` in place of the source it names. */
  letGo(spoil?: string): Promise<void>;
}

/**
 * Holds the page's next call of `path` (`/articles/rest`) back until it is let go, as a slow machine
 * would. Named another source than the page meant, the archive itself refuses it.
 */
export async function holdNext(page: Page, path: string): Promise<Held> {
  await page.evaluate((wanted) => {
    const send = Reflect.get(MessagePort.prototype, 'postMessage') as (
      this: MessagePort,
      message: unknown,
    ) => void;
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
      if (typeof message !== 'string' || !message.includes(`"${wanted}"`)) {
        send.call(this, message);
        return;
      }
      MessagePort.prototype.postMessage = send;
      Object.assign(window, {
        held_letGo: (spoil: string | undefined) =>
          send.call(
            this,
            spoil === undefined
              ? message
              : message.replace(/"sourceId":"[^"]+"/u, `"sourceId":"${spoil}"`),
          ),
      });
    };
  }, path);
  return {
    letGo: (spoil) =>
      page.evaluate(
        (name) =>
          (window as unknown as { held_letGo: (spoil: string | undefined) => void }).held_letGo(
            name,
          ),
        spoil,
      ),
  };
}
