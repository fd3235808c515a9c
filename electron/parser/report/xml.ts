import { SaxesParser, type SaxesTagNS } from 'saxes';
import { AppError } from '#core/error/app-error.ts';

const MAX_DEPTH = 400;

export interface XmlReader {
  readonly open: (tag: SaxesTagNS) => void;
  readonly close: (tag: SaxesTagNS) => void;
  readonly text: (text: string) => void;
}

/**
 * Reads one XML part. A document type declaration is refused, so no entity is ever declared,
 * expanded or fetched.
 *
 * Errors: `E-PACKAGE`.
 */
export function readXml(bytes: Uint8Array, filename: string, reader: XmlReader): void {
  const refuse = (reason: string): AppError => new AppError('E-PACKAGE', { filename, reason });
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('error', () => {
    throw refuse('XML');
  });
  parser.on('doctype', () => {
    throw refuse('DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw refuse('XML');
    reader.open(tag);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    reader.close(tag);
  });
  parser.on('text', (text) => {
    reader.text(text);
  });
  parser.on('cdata', (text) => {
    reader.text(text);
  });
  parser.write(decoded(bytes)).close();
}

function decoded(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const utf16be = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(utf16 ? 'utf-16le' : utf16be ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** Value of an attribute by its local name, whatever prefix the writer chose; empty where there is none. */
export function attributeOf(tag: SaxesTagNS, local: string): string {
  for (const attribute of Object.values(tag.attributes)) {
    if (attribute.local === local) return attribute.value;
  }
  return '';
}
