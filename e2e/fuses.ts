import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/** A fuse by the name Electron's documentation gives it, and whether it is on. */
export type Fuses = Readonly<Record<string, boolean>>;

/**
 * Reads the fuses burnt into an Electron program.
 *
 * Fails on a program without a fuse wire and on a wire of another version, so that "all as expected" is never
 * said of nothing. Fuses that this version of @electron/fuses has no name for get the name `fuse-N`.
 */
export async function readFuses(executable: string): Promise<Fuses> {
  const wire = await getCurrentFuseWire(executable);
  if (wire.version !== FuseVersion.V1) throw new Error(`Unknown fuse wire ${String(wire.version)}`);
  const entries = Object.entries(wire).filter(([index]) => /^\d+$/.test(index));
  if (entries.length === 0) throw new Error(`No fuses in ${executable}`);
  return Object.fromEntries(entries.map(([index, state]) => [fuseName(index), isOn(state)]));
}

function fuseName(index: string): string {
  const name: unknown = Reflect.get(FuseV1Options, index);
  return typeof name === 'string' ? name : `fuse-${index}`;
}

function isOn(state: unknown): boolean {
  if (state === FuseState.ENABLE) return true;
  if (state === FuseState.DISABLE || state === FuseState.REMOVED) return false;
  throw new Error(`Unreadable fuse state ${String(state)}`);
}
