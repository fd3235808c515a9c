import { isUtf8 } from 'node:buffer';
import { AppError } from '#core/error/app-error.ts';
import { recordIn } from '#core/export/project-description.ts';
import { restoreLineEnds, withLineFeeds } from '#core/text/line-ends.ts';
import type { Span } from '#core/text/span.ts';
import { parseCodebook } from '../archive/thesaurus/codebook-read.ts';
import type { Encoding, Warning } from '../contract.ts';
import { decodeText } from './decode-text.ts';
import type { ParsedProject, ProjectSelection, ProjectText } from './project-file.ts';
import { positionsIn, unshifted } from './project-positions.ts';
import { parseProjectXml, type XmlProject, type XmlText } from './project-xml.ts';
import { unzipProject, type ProjectParts } from './unzip-project.ts';

export interface ProjectRequest {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a REFI-QDA project (`.qdpx`): codes, texts, and the passages with their codes and notes.
 * Pictures, recordings, and texts outside the file are counted and left.
 *
 * Errors: `E-QDPX`, `E-QDC` (the codes), `E-SIZE`.
 */
export function parseProject({ filename, bytes }: ProjectRequest): ParsedProject {
  const parts = unzipProject(bytes, filename);
  if (!isUtf8(parts.project)) throw new AppError('E-QDPX', { filename, reason: 'UTF-8?' });
  const xml = new TextDecoder().decode(parts.project);
  const project = parseProjectXml(xml, filename);
  const codes = parseCodebook(xml, filename);
  const inside = project.texts.filter((text) => contentOf(text, parts, filename) !== null);
  return {
    name: project.name,
    origin: project.origin,
    codes,
    texts: inside.map((text) => readText(text, project, parts, filename)),
    left: project.left + project.texts.length - inside.length,
  };
}

function readText(
  given: XmlText,
  project: XmlProject,
  parts: ProjectParts,
  filename: string,
): ProjectText {
  const content = contentOf(given, parts, filename) ?? new Uint8Array();
  const name = given.name === '' ? pathOf(given.path) || given.guid : given.name;
  const base = {
    guid: given.guid,
    filename: name,
    bytes: content,
    encoding: 'utf-8' as Encoding,
    text: '',
    sha256: '',
    selections: [],
    codes: given.codes,
    warnings: [],
    failure: null,
  };
  let decoded: ReturnType<typeof decodeText>;
  try {
    decoded = decodeText({
      filename: name,
      bytes: content,
      encoding: 'auto',
      acceptDamaged: false,
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...base, failure: { code: error.code, values: { ...error.values } } };
  }
  const own = ownRecord(given.description);
  const restored = own === null ? null : restoreLineEnds(decoded.text, own.ends);
  const text = restored ?? decoded.text;
  const feeds = withLineFeeds(text);
  const inText = (span: Span | null): Span | null =>
    span === null || restored === null || own?.ends === ''
      ? span
      : { start: unshifted(feeds, text, span.start), end: unshifted(feeds, text, span.end) };
  const positions = positionsIn(decoded.text, given.selections, project.origin);
  const selections: ProjectSelection[] = [];
  for (const selection of given.selections) {
    const span = positions.astray.has(selection) ? null : inText(positions.spanOf(selection));
    if (span === null) continue;
    selections.push({
      guid: selection.guid,
      span,
      codes: [...new Set(selection.codes)],
      note: selection.notes.map((guid) => noteOf(guid, project, parts, filename)).join('\n'),
      author: project.users.get(selection.user) ?? '',
      createdAt: selection.createdAt,
      own: recordIn(selection.description),
    });
  }
  const warnings: Warning[] = [...decoded.warnings];
  const count = selections.length;
  if (positions.repaired) warnings.push({ code: 'W-SHIFT', values: { count: positions.proven } });
  if (given.selections.length > count) {
    warnings.push({ code: 'W-ASTRAY', values: { count: given.selections.length - count } });
  }
  return {
    ...base,
    // Of a text whose line ends were made LF for the exchange, the source is what it was before.
    bytes: text === decoded.text ? content : new TextEncoder().encode(text),
    encoding: text === decoded.text ? decoded.encoding : 'utf-8',
    text,
    sha256: own?.sha256 ?? '',
    selections,
    warnings,
  };
}

/** What we say of a text's source; null in other programs' projects. */
function ownRecord(description: string): { readonly sha256: string; readonly ends: string } | null {
  const record = recordIn(description);
  if (typeof record !== 'object' || record === null) return null;
  const { sha256, ends } = record as { readonly sha256?: unknown; readonly ends?: unknown };
  return typeof sha256 === 'string' && typeof ends === 'string' ? { sha256, ends } : null;
}

function noteOf(
  guid: string,
  { notes }: XmlProject,
  parts: ProjectParts,
  filename: string,
): string {
  const note = notes.get(guid);
  const content = note === undefined ? null : contentOf(note, parts, filename);
  return content === null ? '' : new TextDecoder().decode(content);
}

/** The bytes of a text, from the project or a file beside it; null where it lies outside the project file. */
function contentOf(text: XmlText, parts: ProjectParts, filename: string): Uint8Array | null {
  if (text.content !== null) return new TextEncoder().encode(text.content);
  const { path } = text;
  if (path === '' || /^(?:relative|absolute|file):/iu.test(path)) return null;
  const name = pathOf(path);
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|\0/u.test(name)) {
    throw new AppError('E-QDPX', { filename, reason: path });
  }
  return parts.sources.get(name.toLowerCase()) ?? null;
}

/** Some programs leave `internal://` out, some name the folder. */
function pathOf(path: string): string {
  return path.replace(/^internal:\/\//iu, '').replace(/^sources\//iu, '');
}
