import type { FigureBody } from './figure.ts';
import type { Span } from '../text/span.ts';

/** Names of places and times of a reading, as printed, in order. */
export interface Setting {
  readonly places: readonly (Span & { readonly label: string })[];
  readonly times: readonly (Span & { readonly label: string })[];
}

const SENTENCE_END = /[。！？!?；;\n]/u;

/**
 * A figure with where and when: the last place named before it in its block, and the last time
 * named before it in its sentence, failing that in its block. Offsets are those of the reading.
 */
export function withSetting(
  body: FigureBody,
  figure: Span,
  block: Span,
  text: string,
  setting: Setting,
): FigureBody {
  const before = <One extends Span>(all: readonly One[]) =>
    all.findLast(({ start, end }) => start >= block.start && end <= figure.start);
  const time = before(setting.times);
  const apart = time === undefined ? '' : text.slice(time.end, figure.start);
  const many = apart.split(SENTENCE_END).length - 1;
  return {
    ...body,
    place: before(setting.places)?.label ?? '',
    time: time === undefined || many > FARTHEST ? '' : time.label,
  };
}

/** Sentences after which a time no longer says when. */
const FARTHEST = 2;
