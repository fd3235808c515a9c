import os from 'node:os';
import path from 'node:path';

/** What the place of the cache is found by: `process.platform`, `process.env`, `os.homedir()`. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * The user's cache folder for search indexes. Nothing in it is missed when it is emptied, so it lies where systems and
 * backup programs expect such things: XDG Base Directory on Linux, `Library/Caches` on macOS, the local (not
 * roaming) application data on Windows. `JUANZONG_CACHE` names another.
 */
export function searchCacheFolder({ platform, env, home }: Machine): string {
  const own = env['JUANZONG_CACHE'];
  if (own !== undefined && own !== '') return path.join(own, 'search');
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? path.win32.join(home, 'AppData', 'Local');
    return path.win32.join(local, 'Juanzong', 'Cache', 'search');
  }
  if (platform === 'darwin') {
    return path.posix.join(home, 'Library', 'Caches', 'Juanzong', 'search');
  }
  const xdg = env['XDG_CACHE_HOME'];
  // The specification has relative paths ignored.
  const cache =
    xdg !== undefined && path.posix.isAbsolute(xdg) ? xdg : path.posix.join(home, '.cache');
  return path.posix.join(cache, 'juanzong', 'search');
}

export function cacheFolderOfMachine(): string {
  return searchCacheFolder({ platform: process.platform, env: process.env, home: os.homedir() });
}
