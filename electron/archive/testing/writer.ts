import fs from 'node:fs';
import path from 'node:path';
import { findInitiative } from '#db/queries/thesaurus.ts';
import { forkParser } from '../import/fork-parser.ts';
import { createDesk } from '../../cli/desk.ts';

/*
 * A process that annotates and says so: `writer.ts FOLDER COUNT [NORMAL]`. Every acknowledged change
 * is one line `ack N` on standard output, written at once. With NORMAL it gives up the promise of
 * durability first, so that a test can show that it would notice.
 */
const [folder = '.', count = '100', synchronous] = process.argv.slice(2);
const desk = createDesk({ version: '0.0.0-test', startParser: forkParser });
const file = path.join(folder, 'a.juanzong');
desk.session.create(file);
const page = path.join(folder, 'page.txt');
fs.writeFileSync(page, '云岫县推行积分制，群众参与村务的劲头更足了。\n'.repeat(400));
const token = desk.session.tokens.grant([page]);
for await (const event of await desk.client.import.run({ token })) void event;
const [source] = (await desk.client.articles.list({})).rows;
const initiativeId = findInitiative(desk.session.db, '积分制');
if (!source || initiativeId === null) throw new Error('nothing to annotate');
if (synchronous === 'NORMAL') desk.session.db.pragma('synchronous = NORMAL');
fs.writeSync(1, 'ready\n');
for (let made = 1; made <= Number(count); made += 1) {
  await desk.client.annotations.create({
    sourceId: source.sourceId,
    spans: [{ start: made, end: made + 3 }],
    initiativeIds: [initiativeId],
  });
  fs.writeSync(1, `ack ${made}\n`);
}
desk.session.dispose();
process.exit(0);
