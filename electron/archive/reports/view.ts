import { sameJson } from '#core/journal/same-json.ts';
import type { Json } from '#core/journal/change.ts';
import { flatInPieces, type Pieces } from '#core/pieces.ts';
import type { BlockContent } from '#core/report/outline.ts';
import type { PrintedPart } from '#core/report/printed.ts';
import { nextStage } from '#core/report/sign-off.ts';
import { placeholdersIn } from '#core/report/tokens.ts';
import type { ReportBlock, ReportView } from '../../contract.ts';
import { localTime } from '../local-time.ts';
import type { Session } from '../session.ts';
import { withReportAnswers } from './asked.ts';
import { composeNow, printedReport, type ReportNow } from './compose.ts';
import { findReport, reportEntry } from './entries.ts';
import { signedHash } from './signed-hash.ts';

/** The words of a block in an outline are cut to this many units. */
const SAID = 120;

/** A report with its outline. Errors: `E-NOTFOUND`. */
export function viewReport(session: Session, id: string): Promise<ReportView> {
  return withReportAnswers(session, id, 'all', function* (found) {
    const now = yield* composeNow(session, findReport(session, id), found);
    return yield* viewOf(session, now);
  });
}

function* viewOf(session: Session, now: ReportNow): Pieces<ReportView> {
  const { entity, settings, blocks } = now;
  const { signOffs = [] } = entity;
  const sha256 = signOffs.length === 0 ? '' : signedHash(yield* printedReport(session, now));
  return {
    report: reportEntry(session, entity),
    settings,
    signOffs: signOffs.map((one) => ({
      ...one,
      at: localTime(new Date(one.at)),
      holds: one.sha256 === sha256,
    })),
    next: nextStage(signOffs),
    blocks: [...(yield* flatInPieces(blocks.keys(), (at) => [blockView(now, at)]))],
  };
}

function blockView({ blocks, composed }: ReportNow, at: number): ReportBlock {
  const block = blocks[at];
  const found = composed[at];
  if (!block || !found) throw new RangeError(`no block ${at}`);
  const { id, content, frozen } = block;
  const said = saidBy(content, found.printed);
  return {
    id,
    content,
    state:
      found.gone !== null
        ? 'broken'
        : frozen === null
          ? 'live'
          : sameParts(found.live, frozen.parts)
            ? 'frozen'
            : 'stale',
    frozen: frozen !== null,
    parts: found.printed.length,
    todo:
      content.kind === 'text' || content.kind === 'heading'
        ? [...placeholdersIn(content.text)]
        : [],
    said: said.length > SAID ? `${said.slice(0, SAID)}…` : said,
  };
}

/** What an outline says of a block besides its kind. */
export function saidBy(content: BlockContent, printed: readonly PrintedPart[]): string {
  switch (content.kind) {
    case 'heading':
    case 'text':
      return content.text;
    case 'quotation':
    case 'article': {
      const [part] = printed;
      if (part?.kind === 'quotation' || part?.kind === 'paragraph') return part.text;
      return part?.kind === 'article' ? part.title : '';
    }
    case 'figures':
    case 'pivot':
    case 'chart':
      return content.caption;
    case 'passages':
    case 'excerpts':
    case 'articles':
      return content.query.initiative ?? '';
    case 'contents':
    case 'sources':
    case 'page-break':
      return '';
  }
}

export function sameParts(a: readonly PrintedPart[], b: readonly PrintedPart[]): boolean {
  // Parts are plain data; what was frozen came back from JSON.
  return sameJson(a as unknown as Json, b as unknown as Json);
}
