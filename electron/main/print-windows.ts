import { BrowserWindow, session, type Session } from 'electron';

const SCHEME = 'print';
/** Laying out and printing thousands of pages takes a while; more than this is no printing any more. */
const LIMIT_MS = 10 * 60_000;

/**
 * Prints documents of the archive process in windows that nobody sees: sandboxed, without scripts,
 * in a session of their own that answers with the document and refuses every other request.
 */
export class PrintWindows {
  readonly #windows = new Map<number, BrowserWindow>();
  readonly #documents = new Map<string, string>();
  #session: Session | null = null;

  /** The document as a PDF; null where it could not be printed or was stopped. */
  async print(id: number, html: string): Promise<Uint8Array | null> {
    const address = `${SCHEME}://report-${id}/`;
    this.#documents.set(address, html);
    const window = new BrowserWindow({
      show: false,
      // Nobody sees it being painted.
      paintWhenInitiallyHidden: false,
      webPreferences: {
        session: this.#hardenedSession(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    });
    this.#windows.set(id, window);
    const limit = setTimeout(() => window.destroy(), LIMIT_MS);
    try {
      await window.loadURL(address);
      return await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } catch {
      // A window that was stopped, or that Chromium could not lay out: there is no PDF.
      return null;
    } finally {
      clearTimeout(limit);
      this.#documents.delete(address);
      this.stop(id);
    }
  }

  stop(id: number): void {
    const window = this.#windows.get(id);
    this.#windows.delete(id);
    if (window && !window.isDestroyed()) window.destroy();
  }

  stopAll(): void {
    for (const id of this.#windows.keys()) this.stop(id);
  }

  #hardenedSession(): Session {
    if (this.#session) return this.#session;
    // Without `persist:` it is kept in memory only.
    const own = session.fromPartition('printing', { cache: false });
    own.setSpellCheckerEnabled(false);
    own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    own.setPermissionCheckHandler(() => false);
    own.webRequest.onBeforeRequest((details, answer) => {
      answer({ cancel: new URL(details.url).protocol !== `${SCHEME}:` });
    });
    own.protocol.handle(SCHEME, ({ url }) => {
      const html = this.#documents.get(url);
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      return html === undefined
        ? new Response(null, { status: 404 })
        : new Response(html, { headers });
    });
    this.#session = own;
    return own;
  }
}
