/** Annotations that begin in one line of the text, and where that line is drawn. */
export interface TextLine {
  /** Top of the line in pixels of the document. */
  readonly top: number;
  readonly ids: readonly string[];
}

/** A row of the margin: beside its line, or as little below it as the rows above allow. */
export interface MarginRow {
  readonly top: number;
  /** Top of the line that it belongs to. */
  readonly lineTop: number;
  readonly ids: readonly string[];
}

/** Gap between two rows in pixels. */
const GAP = 2;

/**
 * Sets one row beside each line. Rows never overlap: each stands at its line or right under the row
 * before it, whichever is lower. A row is `height` tall; the one that holds `openId` takes
 * `openHeight` more, so what follows is pushed down until the gaps between lines have taken it up.
 */
export function layMargin(
  lines: readonly TextLine[],
  height: number,
  openId: string | null,
  openHeight: number,
): readonly MarginRow[] {
  let free = Number.NEGATIVE_INFINITY;
  return lines.map(({ top: lineTop, ids }) => {
    const top = Math.max(lineTop, free);
    free = top + height + GAP + (openId !== null && ids.includes(openId) ? openHeight : 0);
    return { top, lineTop, ids };
  });
}

/** Gathers annotations by the line they begin in; tops that differ by less than `same` are one line. */
export function gatherLines(
  starts: readonly { readonly id: string; readonly top: number }[],
  same: number,
): readonly TextLine[] {
  const lines: { readonly top: number; readonly ids: string[] }[] = [];
  for (const { id, top } of starts.toSorted((a, b) => a.top - b.top)) {
    const last = lines.at(-1);
    if (last !== undefined && top - last.top < same) last.ids.push(id);
    else lines.push({ top, ids: [id] });
  }
  return lines;
}
