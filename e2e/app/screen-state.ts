import type { RunningApp } from './launch.ts';

/** A screen, dialog or popup that a user meets, and how to come there and away again. */
export interface ScreenState {
  readonly name: string;
  readonly enter: (app: RunningApp) => Promise<void>;
  readonly leave?: (app: RunningApp) => Promise<void>;
}
