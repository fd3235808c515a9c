import { app, type Session, type WebContents } from 'electron';
import { APP_ORIGIN, APP_SCHEME } from './app-scheme.ts';

/** Before the application is ready: every page sandboxed, and nothing that looks for a network. */
export function hardenProcess(): void {
  // Root on Linux can only start with --no-sandbox (tests do); the two switches together start nothing.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('dns-prefetch-disable');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** No permission, no device, no request but for our own files, no spelling dictionaries. */
export function hardenSession(session: Session): void {
  // Before the first window: afterwards a dictionary is already being looked for.
  session.setSpellCheckerEnabled(false);
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.webRequest.onBeforeRequest((details, answer) => {
    const { protocol } = new URL(details.url);
    const own = protocol === `${APP_SCHEME}:` || protocol === 'blob:';
    const developerTools = !app.isPackaged && protocol === 'devtools:';
    answer({ cancel: !own && !developerTools });
  });
}

/** No navigation, no further window, no guest page, in whatever contents there are. */
export function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
    contents.on(event as 'will-navigate', (details) => {
      if (details.url !== `${APP_ORIGIN}/`) details.preventDefault();
    });
  }
}
