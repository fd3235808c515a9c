import { HEADING_LEVELS, type HeadingLevel } from '#core/report/outline.ts';
import { attributeOf, readXml } from './xml.ts';

export interface WordStyleLook {
  readonly name: string;
  readonly level: HeadingLevel | null;
}

/** Names and outline levels of the paragraph styles of a document by their ids. */
export function readStyles(
  bytes: Uint8Array | undefined,
  filename: string,
): ReadonlyMap<string, WordStyleLook> {
  interface Draft {
    name: string;
    outline: number | null;
    basedOn: string;
  }
  const drafts = new Map<string, Draft>();
  let draft: Draft | null = null;
  if (bytes !== undefined) {
    readXml(bytes, filename, {
      open: (tag) => {
        const value = attributeOf(tag, 'val');
        if (tag.local === 'style') {
          draft = { name: '', outline: null, basedOn: '' };
          drafts.set(attributeOf(tag, 'styleId'), draft);
        } else if (draft !== null) {
          if (tag.local === 'name') draft.name = value;
          else if (tag.local === 'basedOn') draft.basedOn = value;
          else if (tag.local === 'outlineLvl') draft.outline = Number(value);
        }
      },
      close: (tag) => {
        if (tag.local === 'style') draft = null;
      },
      text: () => undefined,
    });
  }
  const outlineOf = (id: string, depth: number): number | null => {
    const style = drafts.get(id);
    if (style === undefined || depth > 20) return null;
    // `heading 1`, and 标题 1 as WPS names it.
    const named = /^(?:heading|标题)\s*([1-9])$/iu.exec(style.name)?.[1];
    if (named !== undefined) return Number(named) - 1;
    return style.outline ?? outlineOf(style.basedOn, depth + 1);
  };
  return new Map(
    [...drafts].map(([id, { name }]) => [id, { name, level: levelOf(outlineOf(id, 0)) }]),
  );
}

/** A heading level for Word's outline level, which counts from 0 and has 9 for body text. */
export function levelOf(outline: number | null): HeadingLevel | null {
  return HEADING_LEVELS.find((level) => level - 1 === outline) ?? null;
}
