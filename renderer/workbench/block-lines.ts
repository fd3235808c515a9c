import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { Reading } from '#core/page/reading-text.ts';
import { viewText } from './cm-offsets.ts';

/** Sets each block of a reading as what it is: a large title, bold headings, small grey credits. */
export function blockLines(reading: Reading): Extension {
  const lines = new RangeSetBuilder<Decoration>();
  const text = viewText(reading.text);
  for (const block of reading.blocks) {
    const look = Decoration.line({ class: `rd rd-${block.role}` });
    let at = block.start;
    while (at !== -1 && at <= block.end) {
      lines.add(at, at, look);
      const feed = text.indexOf('\n', at);
      at = feed === -1 || feed >= block.end ? -1 : feed + 1;
    }
  }
  return EditorView.decorations.of(lines.finish());
}
