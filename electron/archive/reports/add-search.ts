import { AppError } from '#core/error/app-error.ts';
import { withSections } from '#core/report/outline-edit.ts';
import type { BlockContent } from '#core/report/outline.ts';
import type { SearchText } from '#core/search/query/read-search.ts';
import { searchAsQuery } from '#core/search/query/search-as-query.ts';
import { mutate, type Draft } from '#db/journal.ts';
import type { Changed, SearchBlock } from '../../contract.ts';
import { short } from '../annotations/edit.ts';
import { acknowledge } from '../changed.ts';
import { queryError } from '../search/run.ts';
import type { Session } from '../session.ts';
import { insertContents } from './outline-acts.ts';
import { ReportDraft } from './report-draft.ts';
import { templateOf } from './templates.ts';

export interface SearchToAdd extends SearchText {
  /** null makes a new report. */
  readonly reportId: string | null;
  /** Of a new report. */
  readonly title: string;
  /** The heading under which the blocks go, behind all that stands there; null: the end. */
  readonly heading: string | null;
  readonly as: readonly SearchBlock[];
}

/**
 * Puts live blocks of what a search finds into a report, in one step.
 * Errors: `E-QUERY`, `E-NOTFOUND`, `E-SIGNED`.
 */
export function addSearch(
  session: Session,
  input: SearchToAdd,
): Changed & { readonly id: string; readonly ids: string[] } {
  const { text: query, fault } = searchAsQuery(input, session.fold);
  if (fault) throw queryError(input.text, fault);
  const contents = input.as.map((block) => contentOf(block, query));
  const outcome = mutate(session.db, session.actor, (draft) => {
    const isNew = input.reportId === null;
    const id = input.reportId ?? newReport(session, draft, input.title || short(query));
    const report = new ReportDraft(session, draft, id, null);
    const { title } = report.entity;
    if (report.isSigned) throw new AppError('E-SIGNED', { title });
    const all = isNew ? [...contents, ...SOURCES] : contents;
    const ids = insertContents(report, all, placeIn(report, input.heading));
    const kind = isNew ? 'report-new-search' : 'report-search';
    return {
      result: { id, ids: ids.slice(0, contents.length) },
      what: { kind, params: { title, query: short(query) } },
    };
  });
  return { ...outcome.result, ...acknowledge(session, outcome) };
}

const SOURCES: readonly BlockContent[] = [
  { kind: 'heading', level: 1, text: '引用篇目' },
  { kind: 'sources' },
];

function contentOf(block: SearchBlock, text: string): BlockContent {
  const query = { query: text };
  switch (block) {
    case 'excerpts':
      return {
        kind: 'excerpts',
        query,
        groupBy: [],
        sort: 'date',
        limit: null,
        extent: 'sentence',
      };
    case 'passages':
      return {
        kind: 'passages',
        query,
        groupBy: ['initiative'],
        sort: 'date',
        limit: null,
        definitions: false,
      };
    case 'articles':
      return { kind: 'articles', query, groupBy: [], sort: 'date' };
    case 'figures':
      return { kind: 'figures', caption: '', query, groupBy: [], sort: 'date', quotedOnly: false };
  }
}

/** An empty report like those that the plainest template makes; answers its id. */
function newReport({ actor }: Session, draft: Draft, title: string): string {
  const id = actor.newId();
  const template = templateOf('by-initiative');
  draft.write('report', id, {
    id,
    title,
    template: template.id,
    profile: template.profile,
    filter: '{}',
    createdAt: actor.now().toISOString(),
    settings: template.settings,
    signOffs: [],
  });
  return id;
}

/** The block behind which new ones go. Errors: `E-NOTFOUND`. */
function placeIn(report: ReportDraft, heading: string | null): string | null {
  if (heading === null) return report.blocks.at(-1)?.id ?? null;
  return withSections(report.blocks, [report.block(heading).id]).at(-1)?.id ?? null;
}
