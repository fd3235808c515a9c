import fs from 'node:fs';
import { z } from 'zod';
import { ANNOTATION_KINDS, type Annotation } from '#core/annotation/annotation.ts';
import { quoteOf } from '#core/text/span.ts';
import { mutate } from '#db/journal.ts';
import { listSources } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { createDesk } from '../../cli/desk.ts';
import { forkParser } from '../import/fork-parser.ts';
import type { Session } from '../session.ts';

/*
 * `node annotate-all.ts ARCHIVE MARKS.json`: writes the annotations of a benchmark as one journalled
 * step. Calls make them one at a time, as people do; ten thousand of those would take minutes.
 */
const marksSchema = z.object({
  filename: z.string(),
  marks: z.array(
    z.object({
      kind: z.enum(ANNOTATION_KINDS),
      spans: z.array(z.object({ start: z.int(), end: z.int() })),
    }),
  ),
});
export type MarksFile = z.infer<typeof marksSchema>;

/** Annotates one source of the open archive: initiatives and notes by hand, names as suggestions that wait. */
export function annotateAll(session: Session, { filename, marks }: MarksFile): number {
  const { db, actor } = session;
  const source = listSources(db).find((one) => one.filename === filename);
  if (source === undefined) throw new TypeError(`no source ${filename}`);
  const text = sourceText(db, source.id);
  const initiatives = listInitiatives(db);
  return mutate(db, actor, (draft) => {
    marks.forEach(({ kind, spans }, at) => {
      const initiative = kind === 'initiative' ? initiatives[at % initiatives.length] : undefined;
      const byHand = kind === 'initiative' || kind === 'note';
      const quote = quoteOf(text, spans);
      const annotation: Annotation = {
        id: actor.newId(),
        kind,
        sourceId: source.id,
        spans,
        quote,
        status: byHand ? 'accepted' : 'pending',
        initiativeIds: initiative === undefined ? [] : [initiative.id],
        label: initiative?.prefLabel ?? (byHand ? '' : quote.slice(0, 12)),
        note: kind === 'note' ? `第${at + 1}条：与台账核对` : '',
        figure: null,
        detail: null,
        rule: byHand ? null : `${kind}@1`,
        confidence: byHand ? 1 : 0.7,
        author: actor.author,
        createdAt: actor.now().toISOString(),
      };
      draft.write('annotation', annotation.id, annotation);
    });
    const quote = `${marks.length}`;
    return { result: undefined, what: { kind: 'annotate', params: { quote, label: filename } } };
  }).changed;
}

const [, script, archive, file] = process.argv;
if (script === import.meta.filename && archive !== undefined && file !== undefined) {
  const { session } = createDesk({ version: '0.0.0-bench', startParser: forkParser });
  session.open(archive);
  annotateAll(session, marksSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8'))));
  session.dispose();
}
