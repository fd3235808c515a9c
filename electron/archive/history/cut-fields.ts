import type { Change } from '#core/journal/change.ts';
import type { SegmentationEntry, StoredSegment } from '#db/entities/segmentation.ts';
import type { Db } from '#db/open.ts';
import { filenameOf } from '#db/queries/names.ts';
import { sourceText } from '#db/queries/source-text.ts';
import type { StepChange } from '../../contract.ts';

/** So many segments are shown of one change. */
const SHOWN = 20;
/** The words of a segment are cut to this many units. */
const WORDS = 24;

/** How the cut of a source changed: each segment whose place, role or article is other than before. */
export function cutFields(db: Db, { id, before, after }: Change): StepChange['fields'] {
  // Of a source whose import was undone there is nothing to cut words from.
  if (before === null || after === null || filenameOf(db, id) === '') return [];
  // The journal wrote both from segmentations.
  const old = before as unknown as SegmentationEntry;
  const now = after as unknown as SegmentationEntry;
  const text = sourceText(db, id);
  const fields: { field: string; of: string; before: string; after: string }[] = [];
  const oldAt = new Map(old.segments.map((one) => [`${one.start}-${one.end}`, one]));
  const nowAt = new Map(now.segments.map((one) => [`${one.start}-${one.end}`, one]));
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => {
    const said = text.slice(start, end).trim();
    return said.length > WORDS ? `${said.slice(0, WORDS)}…` : said;
  };
  const gone = old.segments.filter(({ start, end }) => !nowAt.has(`${start}-${end}`));
  const come = now.segments.filter(({ start, end }) => !oldAt.has(`${start}-${end}`));
  if (gone.length > 0 || come.length > 0) {
    const list = (some: readonly StoredSegment[]): string =>
      some.slice(0, SHOWN).map(words).join(' ｜ ');
    fields.push({ field: 'segments', of: '', before: list(gone), after: list(come) });
  }
  for (const segment of now.segments) {
    const was = oldAt.get(`${segment.start}-${segment.end}`);
    if (!was) continue;
    if (was.role !== segment.role) {
      const of = words(segment);
      fields.push({ field: 'role', of, before: was.role, after: segment.role });
    }
  }
  const moved = now.segments.filter((segment) => {
    const was = oldAt.get(`${segment.start}-${segment.end}`);
    return was && (was.articleId !== segment.articleId || was.ord !== segment.ord);
  });
  if (moved.length > 0 && gone.length === 0 && come.length === 0) {
    const order = (entry: SegmentationEntry): string =>
      moved
        .map(({ start }) => entry.segments.find((one) => one.start === start))
        .filter((one) => one !== undefined)
        .toSorted((a, b) => a.ord - b.ord)
        .slice(0, SHOWN)
        .map(words)
        .join(' ｜ ');
    fields.push({ field: 'order', of: '', before: order(old), after: order(now) });
  }
  const corrections = (entry: SegmentationEntry): string =>
    (entry.corrections ?? [])
      .map(({ start, end, text: reads }) => `${text.slice(start, end)}→${reads}`)
      .join('、');
  if (corrections(old) !== corrections(now)) {
    fields.push({
      field: 'corrections',
      of: '',
      before: corrections(old),
      after: corrections(now),
    });
  }
  return fields.slice(0, SHOWN);
}
