import { plainSide, sourceSide, type SideUnits } from '#core/select/sides.ts';
import { textUnits, type UnitTools } from '#core/select/units.ts';
import type { Span } from '#core/text/span.ts';
import { buildMatcher } from '#core/thesaurus/matcher.ts';
import type { ArticleView, InitiativeRow } from '#electron/contract.ts';
import { fold } from '../../ui/fold.ts';
import type { Side } from '../link.ts';

/** Answers the units of a pane as it is now; worked out when they are first needed. */
export type PaneUnits = (side: Side) => SideUnits;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const LINES = /[^\r\n\u000b\u000c\u0085\u2028\u2029]+/gu;

/** Units of both texts of an article; the names of the thesaurus are words. */
export function paneUnits(view: ArticleView, rows: readonly InitiativeRow[]): PaneUnits {
  const made = new Map<Side, SideUnits>();
  return (side) => {
    const known = made.get(side);
    if (known !== undefined) return known;
    const units = side === 'reading' ? readingUnits(view, rows) : sourceUnits(view, rows);
    made.set(side, units);
    return units;
  };
}

function readingUnits({ reading }: ArticleView, rows: readonly InitiativeRow[]): SideUnits {
  return plainSide(textUnits(reading.text, reading.blocks, toolsFor(rows)));
}

function sourceUnits({ reading, source }: ArticleView, rows: readonly InitiativeRow[]): SideUnits {
  const tools = toolsFor(rows);
  return sourceSide(
    reading,
    textUnits(reading.text, reading.blocks, tools),
    textUnits(source.text, linesOf(source.text), tools),
  );
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(LINES)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

const known = new WeakMap<readonly InitiativeRow[], UnitTools>();

function toolsFor(rows: readonly InitiativeRow[]): UnitTools {
  const found = known.get(rows);
  if (found !== undefined) return found;
  const entries = rows
    .filter(({ initiative: { status } }) => status !== 'deprecated')
    .flatMap(({ initiative: { id, prefLabel, altLabels } }) =>
      [prefLabel, ...altLabels].map((label) => ({ id, label })),
    );
  const matcher = buildMatcher(entries, fold);
  const tools: UnitTools = { graphemes, words, labels: matcher.find };
  known.set(rows, tools);
  return tools;
}
