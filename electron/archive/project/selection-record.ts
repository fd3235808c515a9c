import { z } from 'zod';
import { ANNOTATION_KINDS } from '#core/annotation/annotation.ts';
import { detailSchema, figureSchema } from '../../contract.ts';

/*
 * A REFI-QDA selection has a place, codes and notes. What else an annotation says stands at the end
 * of the selection's description, behind a mark, as one line of JSON; a passage of several spans is
 * several selections, which name their annotation and their number.
 */

const spans = z.array(z.tuple([z.int(), z.int()])).min(1);

export const selectionRecordSchema = z.discriminatedUnion('part', [
  z.object({
    annotation: z.guid(),
    part: z.literal(1),
    of: z.int().min(1),
    kind: z.enum(ANNOTATION_KINDS),
    label: z.string(),
    /** As the source had them, before its line ends were made LF: UTF-16 code units. */
    spans,
    figure: figureSchema.nullable(),
    detail: detailSchema.nullable(),
    rule: z.string().nullable(),
    confidence: z.number(),
    /** What the note says exactly, where XML cannot hold it. */
    note: z.string().optional(),
  }),
  z.object({ annotation: z.guid(), part: z.literal('more'), number: z.int().min(2) }),
]);
export type SelectionRecord = z.infer<typeof selectionRecordSchema>;

/** What a text of ours says of its source. */
export const textRecordSchema = z.object({
  sha256: z.string(),
  encoding: z.string(),
  ends: z.string(),
});
