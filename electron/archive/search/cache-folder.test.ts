import { expect, test } from 'vitest';
import { searchCacheFolder } from './cache-folder.ts';

test.each([
  ['linux', {}, '/home/a', '/home/a/.cache/juanzong/search'],
  ['linux', { XDG_CACHE_HOME: '/var/c' }, '/home/a', '/var/c/juanzong/search'],
  ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/a', '/home/a/.cache/juanzong/search'],
  ['linux', { JUANZONG_CACHE: '/tmp/c' }, '/home/a', '/tmp/c/search'],
  ['darwin', {}, '/Users/a', '/Users/a/Library/Caches/Juanzong/search'],
  ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\Users\\a', 'C:\\L\\Juanzong\\Cache\\search'],
  ['win32', {}, 'C:\\Users\\a', 'C:\\Users\\a\\AppData\\Local\\Juanzong\\Cache\\search'],
] as const)('on %s with %j', (platform, env, home, folder) => {
  expect(searchCacheFolder({ platform, env, home })).toBe(folder);
});
