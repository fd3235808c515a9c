import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { patchDetector } from 'docx';
import type { SaxesTagNS } from 'saxes';
import { AppError } from '#core/error/app-error.ts';
import { containerOf, unpack, type Package } from '../../../parser/report/package.ts';
import { attributeOf, readXml } from '../../../parser/report/xml.ts';
import type { WordProfile } from './profile.ts';

/** A .docx of the office that a report can be filled into. */
export interface Template {
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** Names between `{{` and `}}`, each once. */
  readonly placeholders: readonly string[];
  /** Name of each paragraph style, in lower case (`heading 1`) → its id. */
  readonly styles: ReadonlyMap<string, string>;
  /** Style of the paragraph with `{{body}}`, or that of paragraphs without one. */
  readonly bodyStyle: string | null;
  /** Page of the last section, millimetres. */
  readonly page: WordProfile['page'] | null;
  readonly lastBookmark: number;
}

const BODY = '{{body}}';
const MOST_BYTES = 32 * 1024 * 1024;
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** Relationships to what runs, loads or opens something. */
const ACTIVE = new Set([
  'oleObject',
  'control',
  'aFChunk',
  'attachedTemplate',
  'subDocument',
  'frame',
  'vbaProject',
  'keyMapCustomizations',
  'mailMergeSource',
]);
/** Fields that say something of the document itself; others may fetch or run. */
const HARMLESS =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|TOC|PAGEREF|REF|STYLEREF|SEQ|DATE|TIME|SAVEDATE|CREATEDATE|PRINTDATE|TITLE|SUBJECT|AUTHOR|DOCPROPERTY|HYPERLINK\s+\\l)\b/iu;

/**
 * Reads a template and refuses what could harm whoever opens the report: macros, links to outside,
 * embedded objects, fields that fetch, damaged XML.
 *
 * Errors: `E-WORDTEMPLATE` with the reason, also where it cannot be read.
 */
export async function readTemplate(file: string): Promise<Template> {
  const filename = path.basename(file);
  const refuse = (reason: string): AppError =>
    new AppError('E-WORDTEMPLATE', { filename, reason, placeholder: BODY });
  let bytes: Uint8Array;
  try {
    if ((await stat(file)).size > MOST_BYTES) throw refuse('> 32 MB');
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof AppError) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new AppError('E-WORDTEMPLATE', { filename, reason, placeholder: BODY });
  }
  if (containerOf(bytes) !== 'zip') throw refuse('.docx?');
  try {
    const parts = unpack(bytes, filename);
    const types = new TextDecoder().decode(parts['[Content_Types].xml'] ?? new Uint8Array());
    if (!types.includes(DOCUMENT)) throw refuse('.docx?');
    if (/macroEnabled|vbaProject|activeX/iu.test(types)) throw refuse('VBA');
    checkParts(parts, filename, refuse);
    const detected = await patchDetector({ data: bytes, trimPlaceholders: true });
    const placeholders = [...new Set(detected)];
    if (!placeholders.includes('body')) throw refuse(`${BODY}?`);
    return { filename, bytes, placeholders, ...factsOf(parts, filename) };
  } catch (error) {
    if (error instanceof AppError && error.code === 'E-WORDTEMPLATE') throw error;
    const reason = error instanceof AppError ? String(error.values['reason'] ?? 'ZIP') : 'XML';
    throw refuse(reason);
  }
}

function checkParts(parts: Package, filename: string, refuse: (reason: string) => AppError): void {
  for (const [name, data] of Object.entries(parts)) {
    if (name.startsWith('/') || name.includes('..') || name.includes('\\')) throw refuse(name);
    if (!/\.(?:xml|rels)$/iu.test(name)) continue;
    let instruction = '';
    let inInstruction = false;
    const checkField = (text: string): void => {
      if (text.trim() !== '' && !HARMLESS.test(text)) throw refuse(text.trim().slice(0, 40));
    };
    readXml(data, filename, {
      open: (tag) => {
        if (tag.local === 'Relationship') checkRelation(tag, refuse);
        if (tag.local === 'OLEObject' || tag.local === 'altChunk') throw refuse(tag.local);
        if (tag.local === 'fldSimple') checkField(attributeOf(tag, 'instr'));
        if (tag.local === 'fldChar') {
          checkField(instruction);
          instruction = '';
        }
        inInstruction = tag.local === 'instrText';
      },
      close: () => {
        inInstruction = false;
      },
      text: (text) => {
        if (inInstruction) instruction += text;
      },
    });
    checkField(instruction);
  }
}

function checkRelation(tag: SaxesTagNS, refuse: (reason: string) => AppError): void {
  const target = attributeOf(tag, 'Target');
  if (attributeOf(tag, 'TargetMode') === 'External') throw refuse(target.slice(0, 80));
  const type = attributeOf(tag, 'Type').split('/').at(-1) ?? '';
  if (ACTIVE.has(type)) throw refuse(type);
}

type Facts = Pick<Template, 'styles' | 'bodyStyle' | 'page' | 'lastBookmark'>;

function factsOf(parts: Package, filename: string): Facts {
  const styles = new Map<string, string>();
  let fallback: string | null = null;
  let current = '';
  const sheet = parts['word/styles.xml'];
  if (sheet !== undefined) {
    readXml(sheet, filename, {
      open: (tag) => {
        if (tag.local === 'style') {
          const ofParagraphs = attributeOf(tag, 'type') === 'paragraph';
          current = ofParagraphs ? attributeOf(tag, 'styleId') : '';
          if (ofParagraphs && /^(?:1|true|on)$/u.test(attributeOf(tag, 'default'))) {
            fallback = current;
          }
        } else if (tag.local === 'name' && current !== '') {
          styles.set(attributeOf(tag, 'val').toLowerCase(), current);
          current = '';
        }
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  const read = documentFacts(parts['word/document.xml'] ?? new Uint8Array(), filename);
  return { styles, ...read, bodyStyle: read.bodyStyle ?? fallback };
}

function documentFacts(document: Uint8Array, filename: string): Omit<Facts, 'styles'> {
  let bodyStyle: string | null = null;
  let page: Template['page'] = null;
  let lastBookmark = 0;
  let size = { width: 0, height: 0 };
  let paragraph = { style: '', text: '' };
  readXml(document, filename, {
    open: (tag) => {
      const twips = (name: string): number => (Number(attributeOf(tag, name)) / 1440) * 25.4;
      switch (tag.local) {
        case 'p':
          paragraph = { style: '', text: '' };
          break;
        case 'pStyle':
          paragraph.style = attributeOf(tag, 'val');
          break;
        case 'bookmarkStart':
          lastBookmark = Math.max(lastBookmark, Number(attributeOf(tag, 'id')) || 0);
          break;
        case 'pgSz':
          size = { width: twips('w'), height: twips('h') };
          break;
        case 'pgMar': {
          const margins = { top: twips('top'), right: twips('right'), left: twips('left') };
          const foot = { bottom: twips('bottom'), footer: twips('footer') };
          if (size.width - margins.left - margins.right > 20)
            page = { ...size, ...margins, ...foot };
          break;
        }
      }
    },
    close: (tag) => {
      if (tag.local === 'p' && paragraph.text.replaceAll(/\s/gu, '').includes(BODY)) {
        bodyStyle = paragraph.style === '' ? null : paragraph.style;
      }
    },
    text: (text) => {
      paragraph.text += text;
    },
  });
  return { bodyStyle, page, lastBookmark };
}
