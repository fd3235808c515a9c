import fs from 'node:fs';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { AppError } from '#core/error/app-error.ts';
import { Parser, type StartParser } from '../archive/import/parser.ts';
import { actorOfMachine } from '../archive/actor.ts';
import { cacheFolderOfMachine } from '../archive/search/cache-folder.ts';
import { router, type Router } from '../archive/router.ts';
import { Session } from '../archive/session.ts';

/** The archive process without a window: the same session, the same router, called directly. */
export interface Desk {
  readonly session: Session;
  readonly client: RouterClient<Router>;
}

export interface DeskOptions {
  readonly version: string;
  readonly startParser: StartParser;
}

export function createDesk({ version, startParser }: DeskOptions): Desk {
  const session = new Session({
    actor: actorOfMachine(),
    version,
    parser: new Parser(startParser),
    userFolder: null,
    cacheFolder: cacheFolderOfMachine(),
  });
  return { session, client: createRouterClient(router, { context: { session } }) };
}

/** Opens the archive that a command names, or creates it where the command may. Errors: those of opening. */
export function openNamedArchive(
  session: Session,
  file: string | undefined,
  mayCreate: boolean,
): void {
  if (file === undefined || file === '')
    throw new AppError('E-USAGE', { reason: '--archive FILE' });
  if (mayCreate && !fs.existsSync(file)) session.create(file);
  else session.open(file);
}
