import { SaxesParser, type SaxesTagNS } from 'saxes';
import { AppError } from '#core/error/app-error.ts';
import { readDescription } from '#core/thesaurus/codebook.ts';
import type { ThesaurusRecord } from '#core/thesaurus/import.ts';
import { INITIATIVE_STATUSES, LEVELS } from '#core/thesaurus/initiative.ts';
import { nearestColour } from '#core/thesaurus/palette.ts';
import { entityIdOf } from './entity-id.ts';

/** Codebook exchange and, within a project file, project exchange (REFI-QDA 1.5). */
const NAMESPACES: readonly string[] = ['urn:QDA-XML:codebook:1.0', 'urn:QDA-XML:project:1.0'];
const MAX_DEPTH = 64;

interface Code {
  readonly guid: string;
  readonly name: string;
  readonly codable: boolean;
  readonly colour: string;
  /** The nearest code above that can be coded with; folders are passed over. */
  readonly broader: string;
  /** Name of the outermost folder it lies in: programs that have no sets keep groups so. */
  readonly folder: string;
  readonly row: number;
  description: string;
}

/**
 * Reads a REFI-QDA codebook: a code is an initiative, nesting is broader and narrower, a code that
 * cannot be coded with is a folder, a set or else the outermost folder is the theme. A document type
 * declaration is refused, so no entity is ever declared or expanded; GUIDs stay ids.
 *
 * Errors: `E-QDC`.
 */
export function parseCodebook(text: string, filename: string): readonly ThesaurusRecord[] {
  const refuse = (reason: string): AppError => new AppError('E-QDC', { filename, reason });
  const codes: Code[] = [];
  const themes = new Map<string, string>();
  const open: { readonly name: string; readonly code: Code | null; readonly set: string }[] = [];
  let root = '';
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', (error) => {
    throw refuse(error.message);
  });
  parser.on('doctype', () => {
    throw refuse('DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    if (open.length >= MAX_DEPTH) throw refuse(`> ${MAX_DEPTH}`);
    if (open.length === 0) root = NAMESPACES.includes(tag.uri) ? tag.local : '';
    const parent = open.at(-1);
    const set = tag.local === 'Set' ? attribute(tag, 'name') : (parent?.set ?? '');
    let code = tag.local === 'Description' ? (parent?.code ?? null) : null;
    if (tag.local === 'Code' && (parent?.name === 'Codes' || parent?.name === 'Code')) {
      code = codeOf(tag, parent.code, parser.line);
      if (code.guid === '' || code.name === '') throw refuse(`Code, ${parser.line}`);
      codes.push(code);
    }
    if (tag.local === 'MemberCode') {
      const guid = entityIdOf(attribute(tag, 'targetGUID'));
      if (!themes.has(guid)) themes.set(guid, set);
    }
    open.push({ name: tag.local, code, set });
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (piece: string): void => {
    const here = open.at(-1);
    if (here?.name === 'Description' && here.code) here.code.description += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text.replace(/^\uFEFF/u, '')).close();
  if (root !== 'CodeBook' && root !== 'Project') throw refuse('CodeBook?');
  return codes.filter(({ codable }) => codable).map((code) => recordOf(code, themes));
}

function codeOf(tag: SaxesTagNS, above: Code | null, row: number): Code {
  const codable = ['true', '1'].includes(attribute(tag, 'isCodable') || 'true');
  const outermost = above?.folder ?? '';
  const name = attribute(tag, 'name').trim();
  return {
    guid: entityIdOf(attribute(tag, 'guid')),
    name,
    codable,
    colour: attribute(tag, 'color'),
    broader: above === null ? '' : above.codable ? above.guid : above.broader,
    folder: outermost === '' && !codable && above === null ? name : outermost,
    row,
    description: '',
  };
}

function attribute(tag: SaxesTagNS, name: string): string {
  return tag.attributes[name]?.value ?? '';
}

function recordOf(code: Code, themes: ReadonlyMap<string, string>): ThesaurusRecord {
  const { definition, fields } = readDescription(code.description.trim());
  const theme = themes.get(code.guid) ?? code.folder;
  const base = {
    row: code.row,
    id: code.guid,
    prefLabel: code.name,
    definition,
    broader: code.broader,
    ...(theme === '' ? {} : { theme }),
  };
  // Another program's codebook says nothing of what it has no place for: that stays as it is.
  if (fields === null) {
    return {
      ...base,
      ...(code.colour === '' ? {} : { colour: nearestColour(code.colour) }),
    };
  }
  const text = (value: string | readonly string[] | undefined): string =>
    typeof value === 'string' ? value : '';
  const list = (value: string | readonly string[] | undefined): readonly string[] =>
    typeof value === 'object' ? value : [];
  return {
    ...base,
    colour: nearestColour(code.colour),
    altLabels: list(fields.altLabels),
    scopeNote: text(fields.scopeNote),
    level: LEVELS.find((level) => level === fields.level) ?? null,
    notation: text(fields.notation),
    status: INITIATIVE_STATUSES.find((status) => status === fields.status) ?? 'approved',
    related: list(fields.related),
    replacedBy: text(fields.replacedBy),
  };
}
