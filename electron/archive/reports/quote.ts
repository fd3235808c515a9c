import { spanFault, type Annotation } from '#core/annotation/annotation.ts';
import { AppError } from '#core/error/app-error.ts';
import { quoteOf } from '#core/text/span.ts';
import { sourceText } from '#db/queries/source-text.ts';
import type { ReportAct } from '../../contract.ts';
import { insertContents } from './outline-acts.ts';
import type { Done, ReportDraft } from './report-draft.ts';

/**
 * Puts quotations of annotations and passages into a report. A passage becomes an annotation, a
 * note, so that what is quoted of it is anchored like everything else.
 *
 * Errors: `E-NOTFOUND`, `E-ANCHOR`.
 */
export function quoteInReport(
  report: ReportDraft,
  act: ReportAct & { readonly does: 'quote' },
): Done {
  for (const id of act.annotationIds) {
    const annotation = report.draft.read('annotation', id);
    if (!annotation || annotation.status === 'rejected') {
      throw new AppError('E-NOTFOUND', { what: 'annotation', name: id });
    }
  }
  const noted = act.passages.map((passage) => noteOn(report, passage));
  const contents = [...act.annotationIds, ...noted].map((annotationId) => ({
    kind: 'quotation' as const,
    annotationId,
    extent: act.extent,
  }));
  const after = act.after === undefined ? (report.blocks.at(-1)?.id ?? null) : act.after;
  const ids = insertContents(report, contents, after);
  return {
    ids,
    what: { kind: 'report-quote', params: { title: report.entity.title, count: ids.length } },
  };
}

function noteOn(
  { session, draft, entity }: ReportDraft,
  { sourceId, spans: given }: (ReportAct & { readonly does: 'quote' })['passages'][number],
): string {
  const text = sourceText(session.db, sourceId);
  const spans = given.toSorted((a, b) => a.start - b.start);
  const fault = spanFault(text, spans);
  if (fault) throw new AppError('E-ANCHOR', { fault });
  const note: Annotation = {
    id: session.actor.newId(),
    kind: 'note',
    sourceId,
    spans,
    quote: quoteOf(text, spans),
    status: 'accepted',
    initiativeIds: [],
    label: '',
    note: `引入汇编《${entity.title}》`,
    figure: null,
    detail: null,
    rule: null,
    confidence: 1,
    author: session.actor.author,
    createdAt: session.actor.now().toISOString(),
  };
  draft.write('annotation', note.id, note);
  return note.id;
}
