import type { ReadDocument, ReadDrawing } from '#core/report/verify/read-document.ts';
import { type XmlReader } from './xml.ts';
import { type WordStyleLook } from './word-styles.ts';
export interface StoryContext {
  readonly styles: ReadonlyMap<string, WordStyleLook>;
  /** What a relationship of the document draws; null for what is neither picture nor chart. */
  readonly drawing: (relationId: string) => ReadDrawing | null;
}
/** Collects the paragraphs and bookmarks of one document from its parts, in the order in which they are read. */
export declare class WordStory {
  #private;
  constructor(context: StoryContext);
  finish(): Omit<ReadDocument, 'manifest'>;
  /** Reads one part: the text (null), or a part of notes. */
  reader(notes: 'footnotes' | 'endnotes' | null): XmlReader;
}
