import { createHash } from 'node:crypto';
import os from 'node:os';
import { v7 as newUuid } from 'uuid';
import type { Actor } from '#db/actor.ts';

/** Who works here: the operating system's user on this machine, unless told otherwise. */
export function actorOfMachine(author = process.env['JUANZONG_AUTHOR']): Actor {
  const name = author ?? os.userInfo().username;
  return {
    author: name,
    // A device is told apart in journals without its name leaving it.
    device: createHash('sha256').update(`${os.hostname()}|${name}`).digest('hex').slice(0, 12),
    now: () => new Date(),
    newId: () => newUuid(),
  };
}
