import { SaxesParser, type SaxesTagNS } from 'saxes';
import { AppError } from '#core/error/app-error.ts';
import { entityIdOf } from '../archive/thesaurus/entity-id.ts';

const NAMESPACE = 'urn:QDA-XML:project:1.0';
const MAX_DEPTH = 64;

export interface XmlSelection {
  readonly guid: string;
  readonly name: string;
  /** As the file counts. */
  readonly start: number;
  readonly end: number;
  user: string;
  createdAt: string;
  description: string;
  readonly codes: string[];
  readonly notes: string[];
}

export interface XmlText {
  readonly guid: string;
  readonly name: string;
  readonly path: string;
  description: string;
  /** What stands in the project itself; null where there is a file. */
  content: string | null;
  readonly selections: XmlSelection[];
  readonly codes: string[];
}

export interface XmlProject {
  readonly name: string;
  readonly origin: string;
  readonly users: ReadonlyMap<string, string>;
  readonly texts: readonly XmlText[];
  /** Notes by their guids. */
  readonly notes: ReadonlyMap<string, XmlText>;
  /** Pictures, sound and film. */
  readonly left: number;
}

const OTHER_SOURCES = ['PictureSource', 'AudioSource', 'VideoSource'];

/**
 * Reads what a REFI-QDA project says of its texts (its codes are read by `parseCodebook`). A document
 * type declaration is refused, so no entity is ever declared or expanded.
 *
 * Errors: `E-QDPX`.
 */
export function parseProjectXml(xml: string, filename: string): XmlProject {
  const refuse = (reason: string): AppError => new AppError('E-QDPX', { filename, reason });
  const users = new Map<string, string>();
  const texts: XmlText[] = [];
  const notes = new Map<string, XmlText>();
  let left = 0;
  let name = '';
  let origin = '';
  let isProject = false;
  const open: string[] = [];
  let text: XmlText | null = null;
  let selection: XmlSelection | null = null;
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', (error) => {
    throw refuse(error.message);
  });
  parser.on('doctype', () => {
    throw refuse('DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    const { local } = tag;
    const parent = open.at(-1) ?? '';
    if (open.length >= MAX_DEPTH) throw refuse(`> ${MAX_DEPTH}`);
    if (open.length === 0) {
      isProject = local === 'Project' && tag.uri === NAMESPACE;
      name = of(tag, 'name');
      origin = of(tag, 'origin');
    }
    open.push(local);
    if (local === 'User') users.set(guidOf(tag, 'guid'), of(tag, 'name'));
    else if (OTHER_SOURCES.includes(local)) left += 1;
    else if (
      (local === 'TextSource' && parent === 'Sources') ||
      (local === 'Representation' && parent === 'PDFSource')
    ) {
      text = textOf(tag);
      texts.push(text);
    } else if (local === 'Note' && parent === 'Notes') {
      text = textOf(tag);
      notes.set(text.guid, text);
    } else if (local === 'PlainTextContent' && text !== null && isTextTag(parent)) {
      text.content = '';
    } else if (local === 'PlainTextSelection' && text !== null && isTextTag(parent)) {
      selection = selectionOf(tag);
      if (selection === null) throw refuse(`PlainTextSelection, ${parser.line}`);
      text.selections.push(selection);
    } else if (local === 'Coding' && selection !== null) {
      // Some say who and when of the coding only.
      if (selection.user === '') selection.user = guidOf(tag, 'creatingUser');
      if (selection.createdAt === '') selection.createdAt = of(tag, 'creationDateTime');
    } else if (local === 'CodeRef' && parent === 'Coding') {
      (selection ?? text)?.codes.push(guidOf(tag, 'targetGUID'));
    } else if (local === 'NoteRef' && parent === 'PlainTextSelection') {
      selection?.notes.push(guidOf(tag, 'targetGUID'));
    }
  });
  parser.on('closetag', ({ local }) => {
    open.pop();
    if (local === 'PlainTextSelection') selection = null;
    if (isTextTag(local) && isTextHolder(open.at(-1) ?? '')) text = null;
  });
  const addText = (piece: string): void => {
    const here = open.at(-1);
    const parent = open.at(-2) ?? '';
    if (here === 'PlainTextContent' && text !== null && text.content !== null)
      text.content += piece;
    if (here !== 'Description') return;
    if (parent === 'PlainTextSelection' && selection !== null) selection.description += piece;
    else if (isTextTag(parent) && text !== null) text.description += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml.replace(/^\uFEFF/u, '')).close();
  if (!isProject) throw refuse('Project?');
  return { name, origin, users, texts, notes, left };
}

function isTextTag(name: string): boolean {
  return name === 'TextSource' || name === 'Representation' || name === 'Note';
}

function isTextHolder(name: string): boolean {
  return name === 'Sources' || name === 'PDFSource' || name === 'Notes';
}

function textOf(tag: SaxesTagNS): XmlText {
  return {
    guid: guidOf(tag, 'guid'),
    name: of(tag, 'name'),
    path: of(tag, 'plainTextPath'),
    description: '',
    content: null,
    selections: [],
    codes: [],
  };
}

function selectionOf(tag: SaxesTagNS): XmlSelection | null {
  const start = Number(of(tag, 'startPosition') || 'x');
  const end = Number(of(tag, 'endPosition') || 'x');
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  return {
    guid: guidOf(tag, 'guid'),
    name: of(tag, 'name'),
    start,
    end,
    user: guidOf(tag, 'creatingUser'),
    createdAt: of(tag, 'creationDateTime'),
    description: '',
    codes: [],
    notes: [],
  };
}

function of(tag: SaxesTagNS, name: string): string {
  return tag.attributes[name]?.value ?? '';
}

function guidOf(tag: SaxesTagNS, name: string): string {
  return entityIdOf(of(tag, name));
}
