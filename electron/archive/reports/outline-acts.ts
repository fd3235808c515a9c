import { anchorAmong, atOtherLevel, placesAfter } from '#core/report/outline-edit.ts';
import type { BlockContent } from '#core/report/outline.ts';
import type { BlockEntity } from '#db/entities/block.ts';
import type { ReportAct } from '../../contract.ts';
import type { Done, ReportDraft } from './report-draft.ts';

type Act<Does extends ReportAct['does']> = ReportAct & { readonly does: Does };

/** Errors: `E-NOTFOUND`. */
export function addBlocks(report: ReportDraft, act: Act<'add'>): Done {
  const ids = insertContents(report, act.contents, act.after);
  return {
    ids,
    what: { kind: 'report-add', params: { title: report.entity.title, count: ids.length } },
  };
}

/** Puts new blocks behind `after` (null: at the beginning); answers their ids. Errors: `E-NOTFOUND`. */
export function insertContents(
  report: ReportDraft,
  contents: readonly BlockContent[],
  after: string | null,
): readonly string[] {
  if (after !== null) report.block(after);
  const places = makeRoom(report, report.blocks, after, contents.length);
  return contents.map((content, at) => {
    const id = report.session.actor.newId();
    const position = places[at] ?? '';
    report.put({ id, reportId: report.entity.id, position, content, frozen: null });
    return id;
  });
}

/** A frozen block that says something else from now on is live again. Errors: `E-NOTFOUND`. */
export function changeBlock(report: ReportDraft, act: Act<'change'>): Done {
  const block = report.block(act.blockId);
  report.put({ ...block, content: act.content, frozen: null });
  return { ids: [], what: { kind: 'report-change', params: { title: report.entity.title } } };
}

/** Errors: `E-NOTFOUND`. */
export function moveBlocks(report: ReportDraft, act: Act<'move'>): Done {
  const moving = report.chosen(act.blockIds, true);
  if (act.after !== null) report.block(act.after);
  const ids = new Set(moving.map(({ id }) => id));
  const staying = report.blocks.filter(({ id }) => !ids.has(id));
  const anchor = anchorAmong(report.blocks, ids, act.after);
  if (!isInPlace(report.blocks, moving, anchor)) {
    const places = makeRoom(report, staying, anchor, moving.length);
    moving.forEach((block, at) => report.put({ ...block, position: places[at] ?? '' }));
  }
  return {
    ids: [],
    what: { kind: 'report-move', params: { title: report.entity.title, count: moving.length } },
  };
}

/** Errors: `E-NOTFOUND`. */
export function removeBlocks(report: ReportDraft, act: Act<'remove'>): Done {
  const gone = report.chosen(act.blockIds, act.sections);
  for (const { id } of gone) report.draft.write('block', id, null);
  return {
    ids: [],
    what: { kind: 'report-remove', params: { title: report.entity.title, count: gone.length } },
  };
}

/** Errors: `E-NOTFOUND`. */
export function duplicateBlocks(report: ReportDraft, act: Act<'duplicate'>): Done {
  const chosen = report.chosen(act.blockIds, true);
  const contents = chosen.map(({ content }) => content);
  const ids = insertContents(report, contents, chosen.at(-1)?.id ?? null);
  return {
    ids,
    what: { kind: 'report-duplicate', params: { title: report.entity.title, count: ids.length } },
  };
}

/** Headings that have no further level stay. Errors: `E-NOTFOUND`. */
export function levelBlocks(report: ReportDraft, act: Act<'level'>): Done {
  let count = 0;
  for (const block of report.chosen(act.blockIds, false)) {
    const content = atOtherLevel(block.content, act.by);
    if (!content) continue;
    report.put({ ...block, content, frozen: null });
    count += 1;
  }
  const kind = act.by === -1 ? 'report-promote' : 'report-demote';
  return { ids: [], what: { kind, params: { title: report.entity.title, count } } };
}

function makeRoom(
  report: ReportDraft,
  among: readonly BlockEntity[],
  after: string | null,
  count: number,
): readonly string[] {
  const { places, moved } = placesAfter(among, after, count);
  for (const block of among) {
    const position = moved.get(block.id);
    if (position !== undefined) report.put({ ...block, position });
  }
  return places;
}

/** True where the blocks already stand one behind another, right behind the anchor. */
function isInPlace(
  blocks: readonly BlockEntity[],
  moving: readonly BlockEntity[],
  anchor: string | null,
): boolean {
  const at = anchor === null ? 0 : blocks.findIndex(({ id }) => id === anchor) + 1;
  return moving.every((block, place) => blocks[at + place]?.id === block.id);
}
