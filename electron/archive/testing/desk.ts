import fs from 'node:fs';
import path from 'node:path';
import { createRouterClient, ORPCError, type RouterClient } from '@orpc/server';
import { testActor } from '#db/testing/archive.ts';
import { temporaryFolder } from '#db/testing/temporary.ts';
import { failureSchema, type ImportEvent, type ImportedSource } from '../../contract.ts';
import { forkParser } from '../import/fork-parser.ts';
import { Parser } from '../import/parser.ts';
import { router, type Router } from '../router.ts';
import { Session } from '../session.ts';

/** One real parser process serves every desk of a test file. */
const parser = new Parser(forkParser);
process.on('exit', () => parser.dispose());

/** The archive process as the command line has it: session, router, parser process, a new archive. */
export interface TestDesk {
  readonly session: Session;
  readonly client: RouterClient<Router>;
  readonly folder: string;
  readonly file: string;
  /** Writes a file beside the archive; answers its path. */
  write(name: string, content: string | Uint8Array): string;
  /** Imports texts by file name; answers the sources by file name. */
  import(
    files: Readonly<Record<string, string | Uint8Array>>,
  ): Promise<ReadonlyMap<string, ImportedSource>>;
  /** Closes the archive and opens it again in a session of its own, as after a restart. */
  restarted(): TestDesk;
}

export function newDesk(
  options: { readonly parser?: Parser; readonly author?: string } = {},
): TestDesk {
  const folder = temporaryFolder();
  const desk = deskOf(folder, options);
  desk.session.create(desk.file);
  return desk;
}

/** A desk at the archive that lies in `folder`, not yet opened. */
export function deskOf(
  folder: string,
  options: { readonly parser?: Parser; readonly author?: string } = {},
): TestDesk {
  const file = path.join(folder, 'a.juanzong');
  const session = new Session({
    actor: testActor(options.author),
    version: '0.0.0-test',
    parser: options.parser ?? parser,
    userFolder: null,
    cacheFolder: path.join(folder, 'cache'),
  });
  const client = createRouterClient(router, { context: { session } });
  const write = (name: string, content: string | Uint8Array): string => {
    const at = path.join(folder, name);
    fs.writeFileSync(at, content);
    return at;
  };
  return {
    session,
    client,
    folder,
    file,
    write,
    async import(files) {
      const paths = Object.entries(files).map(([name, content]) => write(name, content));
      const { sources } = await imported(client, session, paths);
      return new Map(sources.map((source) => [source.filename, source]));
    },
    restarted() {
      session.close();
      const again = deskOf(folder, options);
      again.session.open(file);
      return again;
    },
  };
}

export interface ImportOutcome {
  readonly sources: readonly ImportedSource[];
  readonly steps: readonly string[];
  readonly done: Extract<ImportEvent, { readonly type: 'done' }> | null;
}

export async function imported(
  client: RouterClient<Router>,
  session: Session,
  paths: readonly string[],
  options: { readonly acceptDamaged?: boolean; readonly suggest?: boolean } = {},
  signal?: AbortSignal,
): Promise<ImportOutcome> {
  const token = session.tokens.grant(paths);
  const sources: ImportedSource[] = [];
  const steps: string[] = [];
  let done: ImportOutcome['done'] = null;
  const events = await client.import.run({ token, ...options }, signal ? { signal } : {});
  for await (const event of events) {
    if (event.type === 'source') sources.push(event.source);
    if (event.type === 'step') steps.push(event.step);
    if (event.type === 'done') done = event;
  }
  return { sources, steps, done };
}

/** The stable code of what a call fails with; `done` where it does not. */
export async function codeOf(work: Promise<unknown> | (() => Promise<unknown>)): Promise<string> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error;
    const failure = failureSchema.safeParse(error.data);
    return failure.success ? failure.data.code : String(error.code);
  }
  return 'done';
}
