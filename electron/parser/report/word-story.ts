import type { SaxesTagNS } from 'saxes';
import type {
  ReadAnchor,
  ReadCell,
  ReadDocument,
  ReadDrawing,
  ReadParagraph,
  ReadPlace,
} from '#core/report/verify/read-document.ts';
import { attributeOf, type XmlReader } from './xml.ts';
import { levelOf, type WordStyleLook } from './word-styles.ts';

export interface StoryContext {
  readonly styles: ReadonlyMap<string, WordStyleLook>;
  /** What a relationship of the document draws; null for what is neither picture nor chart. */
  readonly drawing: (relationId: string) => ReadDrawing | null;
}

/** What a reader does not see: deleted or moved away, kept for older programs, hidden with the markup. */
const UNSEEN: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'delText',
  'instrText',
  'delInstrText',
  'rPrChange',
  'pPrChange',
]);
/** Fields whose result a program works out anew on opening: page numbers and the contents. */
const WORKED_OUT = /^\s*(?:TOC|PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|DATE|TIME)\b/iu;

interface Draft {
  readonly index: number;
  text: string;
  style: string;
  outline: number | null;
  readonly cell: ReadCell | null;
  readonly note: string | null;
  readonly notes: string[];
  readonly drawings: ReadDrawing[];
}

interface Field {
  instruction: string;
  result: boolean;
}

interface Table {
  readonly index: number;
  row: number;
  column: number;
}

/** Collects the paragraphs and bookmarks of one document from its parts, in the order in which they are read. */
export class WordStory {
  readonly #context: StoryContext;
  readonly #paragraphs: Draft[] = [];
  readonly #anchors: ReadAnchor[] = [];
  #tables = 0;
  #tracked = false;

  constructor(context: StoryContext) {
    this.#context = context;
  }

  finish(): Omit<ReadDocument, 'manifest'> {
    return {
      paragraphs: this.#paragraphs.map(
        ({ style, outline, index: _index, ...draft }): ReadParagraph => ({
          ...draft,
          style: this.#context.styles.get(style)?.name ?? style,
          level: levelOf(outline) ?? this.#context.styles.get(style)?.level ?? null,
        }),
      ),
      anchors: this.#anchors,
      tracked: this.#tracked,
    };
  }

  /** Reads one part: the text (null), or a part of notes. */
  reader(notes: 'footnotes' | 'endnotes' | null): XmlReader {
    const open: Draft[] = [];
    const fields: Field[] = [];
    const tables: Table[] = [];
    const started = new Map<string, { readonly name: string; readonly from: ReadPlace }>();
    let unseen = 0;
    let inText = false;
    let instruction = false;
    let hiddenRun = false;
    let note: string | null = null;

    const here = (): ReadPlace => {
      const draft = open.at(-1);
      return draft === undefined
        ? { paragraph: this.#paragraphs.length, offset: 0 }
        : { paragraph: draft.index, offset: draft.text.length };
    };
    const before = (): ReadPlace => {
      if (open.length > 0) return here();
      const paragraph = this.#paragraphs.length - 1;
      return { paragraph, offset: this.#paragraphs[paragraph]?.text.length ?? 0 };
    };
    const seen = (): boolean =>
      unseen === 0 &&
      !hiddenRun &&
      !fields.some((field) => field.result && WORKED_OUT.test(field.instruction));
    const add = (text: string): void => {
      const draft = open.at(-1);
      if (draft !== undefined && seen()) draft.text += text;
    };
    const draw = (id: string): void => {
      const drawing = id === '' || unseen > 0 ? null : this.#context.drawing(id);
      if (drawing !== null) open.at(-1)?.drawings.push(drawing);
    };

    const openTag = (tag: SaxesTagNS): void => {
      const { local } = tag;
      const draft = open.at(-1);
      if (UNSEEN.has(local)) unseen += 1;
      switch (local) {
        case 'p':
          if (!isWord(tag)) return;
          {
            const table = tables.at(-1);
            const fresh: Draft = {
              index: this.#paragraphs.length,
              text: '',
              style: '',
              outline: null,
              cell:
                table === undefined
                  ? null
                  : { table: table.index, row: table.row, column: table.column },
              note,
              notes: [],
              drawings: [],
            };
            this.#paragraphs.push(fresh);
            open.push(fresh);
          }
          return;
        case 'r':
          if (isWord(tag)) hiddenRun = false;
          return;
        case 'vanish':
          if (attributeOf(tag, 'val') !== '0' && attributeOf(tag, 'val') !== 'false') {
            hiddenRun = true;
          }
          return;
        case 't':
          inText = isWord(tag) || tag.uri.endsWith('/math');
          return;
        case 'instrText':
          instruction = true;
          return;
        case 'tab':
          // In the properties of a paragraph the same name sets tab stops.
          if (attributeOf(tag, 'pos') === '') add('\t');
          return;
        case 'br':
        case 'cr':
          if (attributeOf(tag, 'type') !== 'page') add('\n');
          return;
        case 'noBreakHyphen':
          add('-');
          return;
        case 'ins':
        case 'del':
        case 'moveFrom':
        case 'moveTo':
          this.#tracked = true;
          return;
        case 'pStyle':
          if (draft !== undefined && unseen === 0) draft.style = attributeOf(tag, 'val');
          return;
        case 'outlineLvl':
          if (draft !== undefined && unseen === 0) draft.outline = Number(attributeOf(tag, 'val'));
          return;
        case 'fldChar': {
          const kind = attributeOf(tag, 'fldCharType');
          const field = fields.at(-1);
          if (kind === 'begin') fields.push({ instruction: '', result: false });
          else if (kind === 'separate' && field !== undefined) field.result = true;
          else if (kind === 'end') fields.pop();
          return;
        }
        case 'fldSimple':
          fields.push({ instruction: attributeOf(tag, 'instr'), result: true });
          return;
        case 'bookmarkStart':
          started.set(attributeOf(tag, 'id'), { name: attributeOf(tag, 'name'), from: here() });
          return;
        case 'bookmarkEnd': {
          const id = attributeOf(tag, 'id');
          const start = started.get(id);
          if (start !== undefined) this.#anchors.push({ ...start, to: before() });
          started.delete(id);
          return;
        }
        case 'footnoteReference':
          if (seen()) draft?.notes.push(`footnotes:${attributeOf(tag, 'id')}`);
          return;
        case 'endnoteReference':
          if (seen()) draft?.notes.push(`endnotes:${attributeOf(tag, 'id')}`);
          return;
        case 'footnote':
        case 'endnote':
          note = `${notes ?? local}:${attributeOf(tag, 'id')}`;
          return;
        case 'tbl':
          tables.push({ index: this.#tables, row: -1, column: -1 });
          this.#tables += 1;
          return;
        case 'tr': {
          const table = tables.at(-1);
          if (table !== undefined) {
            table.row += 1;
            table.column = -1;
          }
          return;
        }
        case 'tc': {
          const table = tables.at(-1);
          if (table !== undefined) table.column += 1;
          return;
        }
        case 'blip':
          draw(attributeOf(tag, 'embed'));
          return;
        case 'imagedata':
        case 'chart':
          draw(attributeOf(tag, 'id'));
          return;
        default:
      }
    };

    const closeTag = (tag: SaxesTagNS): void => {
      const { local } = tag;
      if (UNSEEN.has(local)) unseen -= 1;
      if (local === 'p' && isWord(tag)) open.pop();
      else if (local === 't') inText = false;
      else if (local === 'instrText') instruction = false;
      else if (local === 'r' && isWord(tag)) hiddenRun = false;
      else if (local === 'fldSimple') fields.pop();
      else if (local === 'tbl') tables.pop();
      else if (local === 'footnote' || local === 'endnote') note = null;
    };

    return {
      open: openTag,
      close: closeTag,
      text: (text) => {
        const field = fields.at(-1);
        if (instruction && field !== undefined && !field.result) field.instruction += text;
        else if (inText) add(text);
      },
    };
  }
}

function isWord(tag: SaxesTagNS): boolean {
  return tag.uri.includes('wordprocessingml');
}
