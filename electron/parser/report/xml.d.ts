import { type SaxesTagNS } from 'saxes';
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
export declare function readXml(bytes: Uint8Array, filename: string, reader: XmlReader): void;
/** Value of an attribute by its local name, whatever prefix the writer chose; empty where there is none. */
export declare function attributeOf(tag: SaxesTagNS, local: string): string;
