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
/**
 * Reads what a REFI-QDA project says of its texts (its codes are read by `parseCodebook`). A document
 * type declaration is refused, so no entity is ever declared or expanded.
 *
 * Errors: `E-QDPX`.
 */
export declare function parseProjectXml(xml: string, filename: string): XmlProject;
