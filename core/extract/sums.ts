import type { Span } from '../text/span.ts';
import type { FigureBody } from './figure.ts';

/** A figure where it stands in a reading. */
export interface FigureAt extends Span {
  readonly body: FigureBody;
}

/** A stated total and the parts that are said to make it up. Nothing is ever changed by it. */
export interface SumCheck {
  readonly total: FigureAt;
  readonly parts: readonly FigureAt[];
  /** The parts put together. */
  readonly computed: number;
  /** True where they make up the total exactly, or as nearly as the marks (余, 约) allow. */
  readonly holds: boolean;
}

const SENTENCE_END = /[。！？!?；;\n]/u;
/** What announces the parts of a total. */
const PARTS_FOLLOW = /(?:其中|分别(?:为|是|有)?|包括|含)[:：，,]?\s*$/u;
const BETWEEN_PARTS = /^[^。！？!?；;\n]{0,14}$/u;
const TOTAL_BEFORE =
  /(?:共|共计|总计|合计|一共|累计|总数|总额|总投资|总面积)[\p{Script=Han}]{0,8}$/u;
/** Parts that are named as some of the total only. */
const SOME_ONLY = /其中|包括|含/u;
const FEWEST = 2;
/** 余, 多, 近, 约 and rounding leave that much room. */
const ROOM = 0.02;

/**
 * Totals of a text with parts of the same unit after 其中, 分别为 and the like, in the same
 * sentence. After 其中 the parts may be some of the whole only: then only parts that exceed it, or
 * that make it up, are pointed out. Takes the figures of the text in order.
 */
export function sumChecks(text: string, figures: readonly FigureAt[]): readonly SumCheck[] {
  const checks: SumCheck[] = [];
  figures.forEach((total, at) => {
    if (total.body.valueMax !== null || total.body.unit === '%') return;
    const rest = figures.slice(at + 1);
    const first = rest[0];
    if (first === undefined) return;
    const lead = text.slice(total.end, first.start);
    if (SENTENCE_END.test(lead)) return;
    const announced = /其中|分别|包括/u.test(lead) || PARTS_FOLLOW.test(lead);
    const counted = TOTAL_BEFORE.test(text.slice(Math.max(0, total.start - 14), total.start));
    if (!announced && !counted) return;
    const parts: FigureAt[] = [];
    let end = total.end;
    for (const part of rest) {
      const gap = text.slice(end, part.start);
      if (SENTENCE_END.test(gap) || (parts.length > 0 && !BETWEEN_PARTS.test(gap))) break;
      if (part.body.unit === total.body.unit && part.body.valueMax === null) parts.push(part);
      else if (parts.length > 0) break;
      end = part.end;
    }
    if (parts.length < FEWEST) return;
    const computed = Number(parts.reduce((sum, { body }) => sum + body.value, 0).toPrecision(12));
    const holds = agrees(computed, total, parts);
    const partial = SOME_ONLY.test(lead) && !/分别/u.test(lead);
    if (!holds && partial && computed < total.body.value) return;
    checks.push({ total, parts, computed, holds });
  });
  return checks;
}

function agrees(computed: number, total: FigureAt, parts: readonly FigureAt[]): boolean {
  const { value } = total.body;
  if (computed === value) return true;
  const rough = [total, ...parts].some(({ body }) => body.approx !== null);
  return rough && Math.abs(computed - value) <= Math.abs(value) * ROOM;
}
