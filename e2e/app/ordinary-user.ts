import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Somebody without privileges: Chromium's sandbox refuses root, so hardening is proved as one of these. */
export interface OrdinaryUser {
  /** Program and leading arguments that make what follows run as this user. */
  readonly prefix: readonly string[];
  /** A folder that the user may write to. */
  readonly home: string;
  readonly remove: () => void;
}

/** An account made for one run where we are root; ourselves otherwise. */
export function ordinaryUser(folder: string): OrdinaryUser {
  if (process.getuid?.() !== 0) return { prefix: [], home: folder, remove: () => undefined };
  const name = `jz${process.pid}`;
  const home = path.join('/home', name);
  execFileSync('useradd', ['--create-home', '--home-dir', home, name]);
  return {
    prefix: ['runuser', '-u', name, '--'],
    home,
    remove: () => {
      execFileSync('userdel', [name]);
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}

/**
 * A program that starts `program` as the user, for Playwright, which can only name a program. It is
 * copied to a place that everybody may read: a checkout in a closed home folder is no such place.
 */
export function asProgram(
  user: OrdinaryUser,
  program: string,
  environment: readonly string[],
): string {
  const wrapper = path.join(user.home, 'start.sh');
  const command = [...user.prefix, 'env', `HOME=${user.home}`, ...environment, program]
    .map((word) => `'${word}'`)
    .join(' ');
  fs.writeFileSync(wrapper, `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 });
  return wrapper;
}
