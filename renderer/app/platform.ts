import type { Shell } from '#electron/contract.ts';

export type Platform = Shell['platform'];

/** The system that the window stands on; without a window (unit tests) what most of them assume. */
export const platform: Platform =
  typeof window === 'undefined' ? 'linux' : window.juanzong.platform;
