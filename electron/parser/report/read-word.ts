import { createHash } from 'node:crypto';
import { AppError } from '#core/error/app-error.ts';
import { MANIFEST_NAMESPACE } from '#core/report/manifest.ts';
import type { ReadDocument, ReadDrawing } from '#core/report/verify/read-document.ts';
import type { Package } from './package.ts';
import { relationsOf } from './relations.ts';
import { readChart } from './word-chart.ts';
import { WordStory, type StoryContext } from './word-story.ts';
import { readStyles } from './word-styles.ts';
import { readXml } from './xml.ts';

/**
 * Reads an unpacked .docx as somebody sees it who opens it, whichever program saved it last.
 *
 * Errors: `E-NOREPORT` where it is no Word document, `E-PACKAGE` where it is a damaged one.
 */
export function readWord(parts: Package, filename: string): ReadDocument {
  const main = relationsOf(parts, '', filename).find(({ type }) => type === 'officeDocument');
  const body = main === undefined ? undefined : parts[main.target];
  if (main === undefined || body === undefined || !isWordPart(body)) {
    throw new AppError('E-NOREPORT', { filename });
  }
  const relations = relationsOf(parts, main.target, filename);
  const partOf = (type: string): Uint8Array | undefined =>
    parts[relations.find((one) => one.type === type)?.target ?? ''];
  const drawing = (id: string): ReadDrawing | null => {
    const relation = relations.find((one) => one.id === id);
    const bytes = parts[relation?.target ?? ''];
    if (relation === undefined || bytes === undefined) return null;
    if (relation.type === 'chart') return { kind: 'chart', data: readChart(bytes, filename) };
    if (relation.type !== 'image') return null;
    return { kind: 'picture', sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  const context: StoryContext = { styles: readStyles(partOf('styles'), filename), drawing };
  const story = new WordStory(context);
  readXml(body, filename, story.reader(null));
  for (const kind of ['footnotes', 'endnotes'] as const) {
    const notes = partOf(kind);
    if (notes !== undefined) readXml(notes, filename, story.reader(kind));
  }
  return { ...story.finish(), manifest: manifestIn(parts, filename) };
}

function isWordPart(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 8192));
  return head.includes('wordprocessingml');
}

/** The manifest's JSON: programs rename custom XML parts, so every one is looked at. */
function manifestIn(parts: Package, filename: string): string | null {
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^customXml\/item\d*\.xml$/iu.test(name)) continue;
    const head = new TextDecoder().decode(bytes.subarray(0, 512));
    if (!head.includes(MANIFEST_NAMESPACE)) continue;
    let text = '';
    readXml(bytes, filename, {
      open: () => undefined,
      close: () => undefined,
      text: (piece) => {
        text += piece;
      },
    });
    return text;
  }
  return null;
}
