import fs from 'node:fs';
import { createRouterClient } from '@orpc/server';
import { actorOfMachine } from '../actor.ts';
import { forkParser } from '../import/fork-parser.ts';
import { Parser } from '../import/parser.ts';
import { router } from '../router.ts';
import { Session } from '../session.ts';

/*
 * A process that tags and says so: `writer.ts ARCHIVE PAGE COUNT [normal]`. It makes the archive and
 * imports PAGE where there is none; else it first prints what it finds, as `report {…}`. Then it
 * makes COUNT annotations, one `ack NOTE` on standard output as soon as each is acknowledged.
 * `normal` gives up durability: a test that watches for it must then fail.
 */
const [archive = '', page = '', count = '0', mode] = process.argv.slice(2);
const say = (line: string): void => void fs.writeSync(1, `${line}\n`);

const session = new Session({
  actor: actorOfMachine('写入者'),
  version: '0.0.0-test',
  parser: new Parser(forkParser),
  userFolder: null,
  cacheFolder: `${archive}.cache`,
});
const client = createRouterClient(router, { context: { session } });

const known = fs.existsSync(archive);
if (known) session.open(archive);
else session.create(archive);
const notes = async (): Promise<readonly string[]> => {
  const all: string[] = [];
  for (let offset = 0; ; offset += 1000) {
    const { annotations } = await client.annotations.list({ offset, limit: 1000 });
    all.push(...annotations.map(({ note }) => note));
    if (annotations.length < 1000) return all;
  }
};

if (known) {
  const problems: unknown[] = [];
  for await (const event of await client.care.verify()) {
    if (event.type === 'done') problems.push(...event.problems);
  }
  const found = await notes();
  await client.journal.undo();
  await client.journal.undo();
  const undone = (await notes()).length;
  await client.journal.redo();
  await client.journal.redo();
  const redone = (await notes()).length;
  const quickCheck = session.db.pragma('quick_check', { simple: true });
  say(`report ${JSON.stringify({ notes: found, problems, quickCheck, undone, redone })}`);
} else {
  for await (const event of await client.import.run({ token: session.tokens.grant([page]) })) {
    if (event.type === 'done' && event.imported !== 1) throw new Error('the page was not imported');
  }
}
if (mode === 'normal') session.db.pragma('synchronous = NORMAL');

const sourceId = (await client.articles.list({})).rows[0]?.sourceId ?? '';
say('ready');
for (let at = 0; at < Number(count); at += 1) {
  const note = `${process.pid}-${at}`;
  await client.annotations.create({ sourceId, spans: [{ start: 0, end: 2 }], kind: 'note', note });
  say(`ack ${note}`);
}
session.dispose();
